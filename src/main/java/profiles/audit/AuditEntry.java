package profiles.audit;

import java.time.Instant;
import profiles.auth.Caller;

/**
 * A line on its way into the log.
 *
 * @param reqId null when no request was the cause
 */
record AuditEntry(Instant at, Caller actor, Deed deed, String reqId) {}
