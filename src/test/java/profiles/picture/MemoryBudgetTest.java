package profiles.picture;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;
import profiles.support.Refusals;

@Timeout(20)
class MemoryBudgetTest {

    private static final long BUDGET = 100 * 1_024;

    private final MemoryBudget budget = new MemoryBudget(BUDGET);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch gate = new CountDownLatch(1);

    @AfterEach
    void end() {
        gate.countDown();
        threads.shutdownNow();
    }

    @Test
    void workShouldBeDoneTogetherWhenThereIsRoomForBoth() {
        CompletableFuture<String> first = occupy(BUDGET / 2);

        assertThat(budget.spend(BUDGET / 2, () -> "done")).isEqualTo("done");
        assertThat(first).isNotDone();
    }

    @Test
    void workShouldWaitForRoom() {
        occupy(BUDGET / 2 + 1);
        var thread = new AtomicReference<Thread>();
        CompletableFuture<String> second =
                supplyAsync(
                        () -> {
                            thread.set(Thread.currentThread());
                            return budget.spend(BUDGET / 2, () -> "done");
                        },
                        threads);
        await().until(() -> isWaiting(thread.get()));

        assertThat(second).isNotDone();
        gate.countDown();
        assertThat(second.join()).isEqualTo("done");
    }

    private static boolean isWaiting(Thread thread) {
        return thread != null && thread.getState() == Thread.State.WAITING;
    }

    @Test
    void workShouldBeRefusedWhenThereNeverIsRoom() {
        ProblemException refusal = Refusals.of(() -> budget.spend(BUDGET + 1, () -> "never done"));

        assertThat(refusal.type()).isEqualTo(ProblemType.UNACCEPTABLE_PICTURE);
    }

    @Test
    void failedWorkShouldLeaveTheRoomFree() {
        assertThatThrownBy(
                        () ->
                                budget.spend(
                                        BUDGET,
                                        () -> {
                                            throw new IllegalStateException("broken");
                                        }))
                .hasMessage("broken");

        assertThat(budget.spend(BUDGET, () -> "done")).isEqualTo("done");
    }

    /** Spends until the gate opens. */
    private CompletableFuture<String> occupy(long bytes) {
        var begun = new CountDownLatch(1);
        CompletableFuture<String> work =
                supplyAsync(() -> budget.spend(bytes, () -> signalAndWait(begun)), threads);
        assertThat(begun).satisfies(CountDownLatch::await);
        return work;
    }

    private String signalAndWait(CountDownLatch begun) {
        begun.countDown();
        assertThat(gate).satisfies(CountDownLatch::await);
        return "done";
    }
}
