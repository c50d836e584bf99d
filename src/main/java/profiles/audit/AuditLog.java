package profiles.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import profiles.auth.Caller;
import profiles.http.CurrentRequest;

/** Where the use of an administrator's power is told, in the transaction of what was done. */
@ApplicationScoped
public class AuditLog {

    @Inject AuditRepository entries;
    @Inject CurrentRequest request;
    @Inject Clock clock;

    public void add(Caller actor, Deed deed) {
        entries.add(new AuditEntry(clock.instant(), actor, deed, request.reqId().orElse(null)));
    }
}
