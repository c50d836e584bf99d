package profiles.event;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import profiles.database.Rounds;

/**
 * Does this node's share of the deliveries on one thread of the server's executor, never on that of
 * a request. Woken by every commit that publishes and by the {@link EventTimer}.
 */
@ApplicationScoped
public class EventSender {

    @Inject Dispatcher dispatcher;

    @Resource ManagedExecutorService executor;

    private final Rounds rounds =
            new Rounds("deliver events", () -> dispatcher.makeRound(this::isStopping));
    private volatile boolean stopping;

    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) EventPublished event) {
        wake();
    }

    /** Returns at once. */
    public void wake() {
        if (!stopping) {
            rounds.wake(executor);
        }
    }

    private boolean isStopping() {
        return stopping;
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }
}
