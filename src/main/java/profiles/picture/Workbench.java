package profiles.picture;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
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

    private static final Duration IDLE = Duration.ofMinutes(1);
    private static final String RETRY_AFTER = "10";

    private final ThreadPoolExecutor workers;
    private final ScheduledThreadPoolExecutor watch;
    private final Duration longestWait;

    /**
     * @param most how many work at once
     * @param longestWait for a turn
     */
    Workbench(ThreadFactory threads, int most, Duration longestWait) {
        this.longestWait = longestWait;
        workers =
                new ThreadPoolExecutor(
                        most,
                        most,
                        IDLE.toSeconds(),
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(MOST_WAITING),
                        threads,
                        (job, closed) -> refuse(job));
        workers.allowCoreThreadTimeOut(true);
        watch = new ScheduledThreadPoolExecutor(1, threads, new DiscardPolicy());
        watch.setRemoveOnCancelPolicy(true);
    }

    /** Takes the work on, as a part of the current request; refused with 503 under too much. */
    <T> CompletionStage<T> take(Supplier<T> work) {
        var job = new Job<>(work);
        workers.execute(job);
        Future<?> end =
                watch.schedule(() -> giveUp(job), longestWait.toMillis(), TimeUnit.MILLISECONDS);
        job.result().whenComplete((result, failure) -> end.cancel(false));
        return job.result();
    }

    /** Unless its turn has come. */
    private void giveUp(Job<?> job) {
        if (workers.remove(job)) {
            job.refuse(busy());
        }
    }

    /** Ends what is at work, and refuses what waits. */
    void close() {
        workers.shutdownNow().forEach(Workbench::refuse);
        watch.shutdownNow();
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
