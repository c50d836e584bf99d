package profiles.auth;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/**
 * A reading that one does for all who wait for it. When it fails they fail with it, instead of each
 * trying in turn: else the last of many would hear of an absent database after minutes.
 */
final class SharedReading {

    private final AtomicInteger failures = new AtomicInteger();

    /**
     * @param stale whether there is still something to read
     * @throws ProblemException 503 when the reading that was waited for has failed
     */
    void read(BooleanSupplier stale, Runnable reading) {
        int before = failures.get();
        synchronized (this) {
            if (!stale.getAsBoolean()) {
                return;
            }
            if (failures.get() != before) {
                throw new ProblemException(
                        ProblemType.UNAVAILABLE,
                        "The service can't reach its database. Try again soon.");
            }
            attempt(reading);
        }
    }

    private void attempt(Runnable reading) {
        try {
            reading.run();
        } catch (RuntimeException e) {
            failures.incrementAndGet();
            throw e;
        }
    }

    /** Does something while nobody reads. */
    synchronized void between(Runnable deed) {
        deed.run();
    }
}
