package profiles.visibility;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import profiles.database.JsonColumn;
import profiles.file.FileId;

/**
 * Somebody else's profile as a viewer sees it.
 *
 * @param status {@code B} or {@code M} of a profile that the viewer blocks or has muted; else only
 *     of one that isn't active
 * @param following this and what follows: only for somebody signed in
 * @param connected true, false, or {@code "R"} while the viewer's own request waits
 * @param requested only when true, as {@code blocked} and {@code muted}
 * @param trust the viewer's own note, as {@code hiddenInHome}, which is there only when true
 * @param roles the viewer's role in the community that the profile is
 */
public record ProfileView(
        long tnId,
        String idTag,
        String name,
        String type,
        String profilePic,
        String coverPic,
        Instant createdAt,
        String status,
        JsonObject x,
        Boolean following,
        Boolean follower,
        Object connected,
        String connection,
        Boolean requested,
        Boolean blocked,
        Boolean muted,
        String trust,
        Boolean hiddenInHome,
        List<String> roles) {

    /** What the viewer sees: the fields meant for them, and what they are to the profile. */
    public static ProfileView of(VisibleProfile profile, Viewer viewer) {
        Audience audience = Audience.of(profile, viewer);
        return of(profile, audience, viewer.isSignedIn() ? profile.relation() : null);
    }

    /** What anybody may see of it, and the viewer's own marks on it. */
    public static ProfileView publicOf(VisibleProfile profile) {
        return of(profile, Audience.PUBLIC, null);
    }

    private static ProfileView of(VisibleProfile profile, Audience audience, Relation relation) {
        boolean known = relation != null;
        return new ProfileView(
                profile.tnId(),
                profile.idTag().value(),
                profile.name(),
                profile.type().word(),
                FileId.pathOf(profile.profilePic()),
                FileId.pathOf(profile.coverPic()),
                profile.createdAt(),
                status(profile),
                fields(profile, audience),
                known ? relation.following() : null,
                known ? relation.follower() : null,
                known ? relation.connected() : null,
                known ? relation.connection() : null,
                known && relation.requested() ? true : null,
                known && relation.blocked() ? true : null,
                known && relation.muted() ? true : null,
                profile.relation().trust(),
                profile.relation().hiddenInHome() ? true : null,
                known && relation.role() != null ? List.of(relation.role()) : null);
    }

    private static String status(VisibleProfile profile) {
        String mark = profile.relation().mark();
        if (mark != null) {
            return mark;
        }
        return profile.isActive() ? null : profile.status().word();
    }

    private static JsonObject fields(VisibleProfile profile, Audience audience) {
        JsonObject left = new VisibleFields(JsonColumn.parse(profile.x()), audience).left();
        return left.isEmpty() ? null : left;
    }
}
