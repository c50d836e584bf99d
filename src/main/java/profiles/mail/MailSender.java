package profiles.mail;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Sends this node's share of the outbox: one thread of the server's executor, borrowed while there
 * is something to do. Woken by every commit that enqueues a mail and by the {@link MailTimer}.
 */
@ApplicationScoped
public class MailSender {

    private static final Logger LOG = System.getLogger("profiles.mail");

    @Inject Postman postman;

    @Resource ManagedExecutorService executor;

    private final AtomicInteger wakes = new AtomicInteger();
    private volatile boolean stopping;

    void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailQueued event) {
        wake();
    }

    /** Returns at once; calls that come during a round make for one more round. */
    public void wake() {
        if (stopping || wakes.getAndIncrement() > 0) {
            return;
        }
        try {
            executor.execute(this::work);
        } catch (RejectedExecutionException busy) {
            wakes.set(0);
        }
    }

    private void work() {
        int seen;
        do {
            seen = wakes.get();
            makeRound();
        } while (!wakes.compareAndSet(seen, 0));
    }

    private void makeRound() {
        try {
            postman.makeRound(() -> stopping);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The outbox could not be worked off: {0}", e.toString());
        } catch (Error e) {
            wakes.set(0);
            throw e;
        }
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }
}
