package profiles.profile;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import profiles.database.JsonColumn;
import profiles.file.FileId;
import profiles.identity.IdTag;

/**
 * A person or a community as others know it. Its identity tag never changes; every change of
 * anything else raises the version, which is also its entity tag.
 */
@Entity
@Table(name = "profile")
public class Profile {

    @Id
    @SequenceGenerator(
            name = "tn_id",
            sequenceName = "profile_tn_id_seq",
            initialValue = 1000,
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tn_id")
    @Column(name = "tn_id")
    private Long tnId;

    @Column(name = "id_tag")
    private IdTag idTag;

    @Column(name = "id_tag_skeleton")
    private String idTagSkeleton;

    @Convert(converter = ProfileTypeConverter.class)
    private ProfileType type;

    private String name;

    @Convert(converter = ProfileStatusConverter.class)
    private ProfileStatus status;

    @Column(columnDefinition = "jsonb")
    private String x;

    @Column(name = "connection_mode")
    private String connectionMode;

    @Column(name = "allow_followers")
    private boolean allowFollowers;

    private boolean discoverable;

    @Column(name = "profile_pic")
    private String profilePic;

    @Column(name = "cover_pic")
    private String coverPic;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version private long version;

    protected Profile() {}

    public Profile(IdTag idTag, ProfileType type, ProfileName name, Instant now) {
        this.idTag = idTag;
        this.idTagSkeleton = idTag.skeleton();
        this.type = type;
        this.name = name.value();
        this.status = ProfileStatus.ACTIVE;
        this.x = JsonObject.EMPTY_JSON_OBJECT.toString();
        this.createdAt = now;
        this.updatedAt = now;
        allow(ProfileSettings.DEFAULT);
    }

    public void rename(ProfileName newName) {
        name = newName.value();
    }

    public void replaceX(JsonObject fields) {
        x = fields.toString();
    }

    public final void allow(ProfileSettings settings) {
        connectionMode = settings.connectionMode();
        allowFollowers = settings.allowFollowers();
        discoverable = settings.discoverable();
    }

    /**
     * @param fileId null: none
     */
    public void showProfilePic(String fileId) {
        profilePic = fileId;
    }

    /**
     * @param fileId null: none
     */
    public void showCoverPic(String fileId) {
        coverPic = fileId;
    }

    public void judge(ProfileStatus verdict) {
        status = verdict;
    }

    /** Marks the profile as changed; every change ends with it. */
    public void touch(Instant now) {
        updatedAt = now;
    }

    public long tnId() {
        return tnId;
    }

    public IdTag idTag() {
        return idTag;
    }

    public ProfileType type() {
        return type;
    }

    public String name() {
        return name;
    }

    public ProfileStatus status() {
        return status;
    }

    public boolean isActive() {
        return status == ProfileStatus.ACTIVE;
    }

    /** The extra fields: texts by name. */
    public JsonObject x() {
        return JsonColumn.parse(x);
    }

    public ProfileSettings settings() {
        return new ProfileSettings(connectionMode, allowFollowers, discoverable);
    }

    /** A path a browser can load; null without a picture. */
    public String profilePicPath() {
        return FileId.pathOf(profilePic);
    }

    /** A path a browser can load; null without a picture. */
    public String coverPicPath() {
        return FileId.pathOf(coverPic);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public long version() {
        return version;
    }
}
