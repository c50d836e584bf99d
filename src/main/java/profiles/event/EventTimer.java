package profiles.event;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import profiles.database.Chore;

/** The clockwork of events: retries, what a dead node left behind, and forgetting. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EventTimer {

    @Inject EventSender sender;
    @Inject EventQueueService queue;

    @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false)
    void retry() {
        Chore.attempt("wake the sender of events", sender::wake);
    }

    @Schedule(hour = "*", minute = "23", persistent = false)
    void forget() {
        Chore.attempt("forget events that were given up", queue::removeOld);
    }
}
