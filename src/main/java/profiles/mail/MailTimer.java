package profiles.mail;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import profiles.database.Chore;

/** The clockwork of the outbox: retries, leases that ran out, and forgetting. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailTimer {

    @Inject MailSender sender;
    @Inject MailQueueService queue;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void retry() {
        Chore.attempt("wake the mail sender", sender::wake);
    }

    @Schedule(hour = "*", minute = "17", persistent = false)
    void forget() {
        Chore.attempt("forget old mails", queue::removeOld);
    }
}
