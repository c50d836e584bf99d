package profiles.community;

import jakarta.json.JsonObject;
import java.time.Instant;
import profiles.database.JsonColumn;
import profiles.file.FileId;
import profiles.profile.ProfileSettings;
import profiles.visibility.VisibleProfile;

/**
 * A community as its officers see it: hidden fields and settings included.
 *
 * @param role what the caller is in it
 */
public record CommunityView(
        long tnId,
        String idTag,
        String name,
        String type,
        String profilePic,
        String coverPic,
        Instant createdAt,
        JsonObject x,
        ProfileSettings settings,
        String role) {

    static CommunityView of(VisibleProfile community) {
        JsonObject x = JsonColumn.parse(community.x());
        return new CommunityView(
                community.tnId(),
                community.idTag().value(),
                community.name(),
                "community",
                FileId.pathOf(community.profilePic()),
                FileId.pathOf(community.coverPic()),
                community.createdAt(),
                x.isEmpty() ? null : x,
                community.settings(),
                community.relation().role());
    }
}
