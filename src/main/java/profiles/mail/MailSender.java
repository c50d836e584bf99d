package profiles.mail;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import profiles.database.Rounds;

/**
 * Sends this node's share of the outbox: one thread of the server's executor, borrowed while there
 * is something to do. Woken by every commit that enqueues a mail and by the {@link MailTimer}.
 */
@ApplicationScoped
public class MailSender {

    @Inject Postman postman;

    @Resource ManagedExecutorService executor;

    private final Rounds rounds =
            new Rounds("work off the outbox", () -> postman.makeRound(this::isStopping));
    private volatile boolean stopping;

    void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailQueued event) {
        wake();
    }

    /** Returns at once; calls that come during a round make for one more round. */
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
