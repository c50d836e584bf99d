package profiles.database;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Work done round by round on a borrowed thread while it is called for: never by two threads at
 * once, and once more for calls that come during a round. A round that fails ends no others.
 */
public final class Rounds {

    private final String name;
    private final Runnable round;
    private final AtomicInteger calls = new AtomicInteger();

    /**
     * @param name completes the sentence "Failed to …"
     */
    public Rounds(String name, Runnable round) {
        this.name = name;
        this.round = round;
    }

    /** Returns at once; when no thread is to be had, the next call will try again. */
    public void wake(Executor executor) {
        if (calls.getAndIncrement() > 0) {
            return;
        }
        try {
            executor.execute(this::work);
        } catch (RejectedExecutionException busy) {
            calls.set(0);
        }
    }

    private void work() {
        int seen;
        do {
            seen = calls.get();
            makeRound();
        } while (!calls.compareAndSet(seen, 0));
    }

    private void makeRound() {
        try {
            Chore.attempt(name, round);
        } catch (Error e) {
            calls.set(0);
            throw e;
        }
    }
}
