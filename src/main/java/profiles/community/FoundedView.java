package profiles.community;

import java.time.Instant;
import profiles.profile.Profile;

/** A community as its founder is told of it. */
public record FoundedView(
        long tnId, String idTag, String name, String type, String profilePic, Instant createdAt) {

    static FoundedView of(Profile community) {
        return new FoundedView(
                community.tnId(),
                community.idTag().value(),
                community.name(),
                "community",
                community.profilePicPath(),
                community.createdAt());
    }
}
