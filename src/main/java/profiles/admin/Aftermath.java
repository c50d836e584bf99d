package profiles.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import profiles.account.Account;
import profiles.audit.AuditLog;
import profiles.auth.Caller;
import profiles.auth.RevocationService;

/** What follows from an admin's change of a profile, in the same transaction. */
@ApplicationScoped
public class Aftermath {

    @Inject AuditLog audit;
    @Inject RevocationService revocations;

    /**
     * @param reason null when none was given
     */
    void of(Caller admin, Subject subject, Standing before, String reason) {
        Standing now = subject.standing();
        audit.add(admin, now.since(before, subject.profile().idTag()).because(reason));
        if (now.hasPowerOf(before)) {
            return;
        }
        Account account = subject.account();
        if (account != null) {
            revocations.revokeBelow(account.tnId(), account.tokenGeneration());
        }
    }
}
