package profiles.audit;

import jakarta.json.JsonObject;
import java.time.Instant;

/**
 * A line of the log.
 *
 * @param subject the identity tag of a profile, or a refId
 * @param change member to {@code {"old":…,"new":…}}
 * @param reason null when none was given
 */
public record AuditEntryView(
        long id,
        Instant at,
        Actor actor,
        String action,
        String subject,
        JsonObject change,
        String reason,
        String reqId) {

    /** Who did it, as known then. */
    public record Actor(Long tnId, String idTag) {}
}
