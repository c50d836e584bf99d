package profiles.visibility;

import java.time.Instant;
import profiles.identity.IdTag;
import profiles.profile.ProfileSettings;
import profiles.profile.ProfileStatus;
import profiles.profile.ProfileType;

/**
 * A profile that a viewer may see, read with what the two are to one another. Its extra fields are
 * not yet reduced to what the viewer may see of them.
 *
 * @param x the extra fields as JSON text
 * @param profilePic the file's id; null without a picture
 * @param coverPic the file's id; null without a picture
 */
public record VisibleProfile(
        long tnId,
        IdTag idTag,
        String name,
        ProfileType type,
        ProfileStatus status,
        String x,
        String profilePic,
        String coverPic,
        ProfileSettings settings,
        Instant createdAt,
        long version,
        Relation relation) {

    /** Differs whenever what the viewer is shown differs. */
    public String tag(Viewer viewer) {
        if (!viewer.isSignedIn()) {
            return Long.toString(version);
        }
        return version + "-" + (viewer.tnId() == tnId ? "self" : relation.code());
    }

    public boolean isActive() {
        return status == ProfileStatus.ACTIVE;
    }

    public boolean isCommunity() {
        return type == ProfileType.COMMUNITY;
    }
}
