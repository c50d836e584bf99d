package profiles.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

@Timeout(20)
class WorkbenchTest {

    private final Workbench bench = bench(Duration.ofMinutes(1));
    private final CountDownLatch gate = new CountDownLatch(1);

    private static Workbench bench(Duration longestWait) {
        return new Workbench(Executors.defaultThreadFactory(), 1, longestWait);
    }

    @AfterEach
    void close() {
        gate.countDown();
        bench.close();
    }

    @Test
    void takeShouldAnswerWhatTheWorkDid() {
        assertThat(take(() -> "done").join()).isEqualTo("done");
    }

    @Test
    void takeShouldKeepTheOrder() {
        var done = new StringBuffer();
        occupy();

        List<CompletableFuture<StringBuffer>> all =
                IntStream.range(0, 5).mapToObj(i -> take(() -> done.append(i))).toList();
        gate.countDown();

        all.forEach(CompletableFuture::join);
        assertThat(done).hasToString("01234");
    }

    @Test
    void takeShouldBeRefusedWhenTooMuchWaits() {
        occupy();
        List<CompletableFuture<String>> waiting =
                IntStream.range(0, Workbench.MOST_WAITING)
                        .mapToObj(i -> take(() -> "done"))
                        .toList();

        CompletableFuture<String> refused = take(() -> "done");

        assertBusy(refused);
        assertThat(waiting).noneMatch(CompletableFuture::isDone);
    }

    @Test
    void takeShouldBeRefusedWhileItWaitsTooLong() {
        Workbench impatient = bench(Duration.ofMillis(1));
        var begun = new CountDownLatch(1);
        CompletableFuture<String> atWork = impatient.take(() -> open(begun)).toCompletableFuture();
        await(begun);

        assertBusy(impatient.take(() -> "done").toCompletableFuture());

        gate.countDown();
        assertThat(atWork.join()).isEqualTo("opened");
        impatient.close();
    }

    @Test
    void failureShouldHarmNothingElse() {
        CompletableFuture<String> failed =
                take(
                        () -> {
                            throw new StackOverflowError("deep");
                        });

        assertThat(failed).failsWithin(Duration.ofSeconds(10));
        assertThat(take(() -> "done").join()).isEqualTo("done");
    }

    @Test
    void closeShouldRefuseWhatWaits() {
        occupy();
        CompletableFuture<String> waiting = take(() -> "done");

        bench.close();

        assertBusy(waiting);
    }

    @Test
    void closeShouldEndWhatIsAtWork() {
        CompletableFuture<String> atWork = occupy();

        bench.close();

        assertThat(atWork.handle((result, failure) -> failure).join())
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void takeShouldBeRefusedWhenClosed() {
        bench.close();

        assertBusy(take(() -> "done"));
    }

    /** Keeps the one worker at work until the gate opens. */
    private CompletableFuture<String> occupy() {
        var begun = new CountDownLatch(1);
        CompletableFuture<String> work = take(() -> open(begun));
        await(begun);
        return work;
    }

    private String open(CountDownLatch begun) {
        begun.countDown();
        return await(gate);
    }

    private static String await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS) ? "opened" : "never opened";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> CompletableFuture<T> take(Supplier<T> work) {
        return bench.take(work).toCompletableFuture();
    }

    private static void assertBusy(CompletableFuture<?> refused) {
        Throwable failure = refused.handle((result, thrown) -> thrown).join();
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        assertThat(cause)
                .asInstanceOf(type(ProblemException.class))
                .matches(problem -> problem.type() == ProblemType.UNAVAILABLE)
                .matches(problem -> problem.headers().containsKey("Retry-After"));
    }
}
