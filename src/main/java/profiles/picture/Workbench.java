package profiles.picture;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/**
 * A few threads for heavy work, which they do in the order it came. So much waits for them and no
 * more, and for so long.
 */
final class Workbench {

    static final int MOST_WAITING = 32;

    /** Clients and proxies don't wait much longer. */
    static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private static final String RETRY_AFTER = "10";

    private final ThreadPoolExecutor workers;
    private final Clock clock;

    Workbench(ThreadFactory threads, int most, Clock clock) {
        this.clock = clock;
        workers =
                new ThreadPoolExecutor(
                        most,
                        most,
                        LONGEST_WAIT.toSeconds(),
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(MOST_WAITING),
                        threads,
                        (job, closed) -> refuse(job));
        workers.allowCoreThreadTimeOut(true);
    }

    /** Takes the work on, as a part of the current request; refused with 503 under too much. */
    <T> CompletionStage<T> take(Supplier<T> work) {
        Instant latest = clock.instant().plus(LONGEST_WAIT);
        var job = new Job<>(() -> begun(latest, work));
        workers.execute(job);
        return job.result();
    }

    private <T> T begun(Instant latest, Supplier<T> work) {
        if (clock.instant().isAfter(latest)) {
            throw busy();
        }
        return work.get();
    }

    /** Ends what is at work, and refuses what waits. */
    void close() {
        workers.shutdownNow().forEach(Workbench::refuse);
    }

    private static void refuse(Runnable job) {
        ((Job<?>) job).refuse(busy());
    }

    static ProblemException busy() {
        return new ProblemException(
                        ProblemType.UNAVAILABLE,
                        "Too many pictures are being worked on. Try again soon.")
                .withHeader("Retry-After", RETRY_AFTER);
    }
}
