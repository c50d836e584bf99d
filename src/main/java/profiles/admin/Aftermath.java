package profiles.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import profiles.account.Account;
import profiles.audit.AuditLog;
import profiles.auth.Caller;
import profiles.auth.RevocationService;
import profiles.event.EventKind;
import profiles.event.Events;
import profiles.profile.ProfileStatus;

/** What follows from an admin's change of a profile, in the same transaction. */
@ApplicationScoped
public class Aftermath {

    private static final Map<ProfileStatus, EventKind> KINDS =
            Map.of(
                    ProfileStatus.ACTIVE, EventKind.PROFILE_REINSTATED,
                    ProfileStatus.SUSPENDED, EventKind.PROFILE_SUSPENDED,
                    ProfileStatus.BANNED, EventKind.PROFILE_BANNED);

    @Inject AuditLog audit;
    @Inject RevocationService revocations;
    @Inject Events events;

    /**
     * @param reason null when none was given
     */
    void of(Caller admin, Subject subject, Standing before, String reason) {
        Standing now = subject.standing();
        audit.add(admin, now.since(before, subject.profile().idTag()).because(reason));
        if (!now.hasPowerOf(before) && subject.account() != null) {
            endTokens(subject.account());
        }
        if (now.status() != before.status()) {
            events.publish(KINDS.get(now.status()), admin.tnId(), subject.profile().tnId());
        }
    }

    private void endTokens(Account account) {
        revocations.revokeBelow(account.tnId(), account.tokenGeneration());
    }
}
