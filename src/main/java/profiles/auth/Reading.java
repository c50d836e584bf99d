package profiles.auth;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import profiles.database.DatabaseFailure;
import profiles.problem.ProblemException;

/**
 * Lets one thread at a time read again what all need, while the others wait a moment for it. When
 * it takes longer, or has just failed, nobody waits: threads that wait for a database that hangs
 * are missing elsewhere.
 */
final class Reading {

    static final Duration LONGEST_WAIT = Duration.ofSeconds(1);
    static final Duration FAILURE_KEPT = Duration.ofSeconds(1);

    private final ReentrantLock turn = new ReentrantLock();
    private volatile boolean overdue;
    private volatile Instant failedAt = Instant.EPOCH;

    /**
     * Reads, unless another thread has done so meanwhile.
     *
     * @param patience how long to wait for another thread
     * @throws ProblemException 503 when another thread's reading takes too long or has just failed
     */
    void run(Clock clock, Duration patience, BooleanSupplier needed, Runnable reading) {
        if (!isMyTurn(patience)) {
            overdue |= patience.compareTo(LONGEST_WAIT) >= 0;
            throw DatabaseFailure.refusal();
        }
        try {
            if (needed.getAsBoolean()) {
                refuseAfterFailure(clock.instant());
                read(clock, reading);
            }
        } finally {
            overdue = false;
            turn.unlock();
        }
    }

    boolean isUnderWay() {
        return turn.isLocked();
    }

    private boolean isMyTurn(Duration patience) {
        try {
            return turn.tryLock(overdue ? 0 : patience.toNanos(), NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void read(Clock clock, Runnable reading) {
        try {
            reading.run();
        } catch (RuntimeException e) {
            failedAt = clock.instant();
            throw e;
        }
    }

    private void refuseAfterFailure(Instant now) {
        Instant failure = failedAt;
        if (!now.isBefore(failure) && now.isBefore(failure.plus(FAILURE_KEPT))) {
            throw DatabaseFailure.refusal();
        }
    }
}
