package profiles.ref;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import profiles.database.JsonColumn;

/** A one-time token: how often and how long it still works, and for what. */
@Entity
@Table(name = "ref")
public class Ref {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "ref_key")
    private String key;

    private RefType type;

    @Column(name = "tn_id")
    private Long tnId;

    private String description;
    private String params;

    @Column(name = "uses_left")
    private Integer usesLeft;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "created_by")
    private Long createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version private long version;

    protected Ref() {}

    private Ref(RefType type, String key, Instant now) {
        this.type = type;
        this.key = key;
        this.createdAt = now;
    }

    /** A mailed link that works once. */
    static Ref link(RefType type, String refId, long tnId, Instant now, Instant expiresAt) {
        var ref = new Ref(type, RefKey.hashed(refId), now);
        ref.tnId = tnId;
        ref.usesLeft = 1;
        ref.expiresAt = expiresAt;
        return ref;
    }

    /**
     * @param createdBy the admin's tnId; null for the invitation made at the first start
     */
    static Ref invitation(RefType type, String refId, Long createdBy, Instant now) {
        var ref = new Ref(type, refId, now);
        ref.createdBy = createdBy;
        return ref;
    }

    void describe(String newDescription) {
        description = newDescription;
    }

    void parameterize(String newParams) {
        params = newParams;
    }

    /**
     * @param uses null: unlimited
     */
    void limit(Integer uses) {
        usesLeft = uses;
    }

    /**
     * @param end null: never
     */
    void expire(Instant end) {
        expiresAt = end;
    }

    public long id() {
        return id;
    }

    /** The refId of an invitation; of a mailed link only the hash is known. */
    String key() {
        return key;
    }

    public RefType type() {
        return type;
    }

    /** The account a mailed link belongs to; null for invitations. */
    public Long tnId() {
        return tnId;
    }

    String description() {
        return description;
    }

    String params() {
        return params;
    }

    /** What is to be done for whoever registers with the invitation. */
    public InvitationWishes wishes() {
        return InvitationWishes.of(params == null ? null : JsonColumn.parseValue(params));
    }

    /** The admin who made the invitation; empty for the first one, and when they are gone. */
    public Optional<Long> createdBy() {
        return Optional.ofNullable(createdBy);
    }

    Integer usesLeft() {
        return usesLeft;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    /** Counts changes and uses. */
    long version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }

    boolean isUnlimited() {
        return usesLeft == null;
    }

    /** Why the ref does not work any more; empty while it does. */
    Optional<String> defect(Instant now) {
        if (usesLeft != null && usesLeft == 0) {
            return Optional.of("used");
        }
        if (expiresAt != null && !now.isBefore(expiresAt)) {
            return Optional.of("expired");
        }
        return Optional.empty();
    }
}
