package profiles.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private final Queue<Runnable> threads = new ArrayDeque<>();
    private final AtomicInteger made = new AtomicInteger();
    private final Rounds rounds = new Rounds("count", made::incrementAndGet);

    @Test
    void callsBeforeARoundShouldShareIt() {
        rounds.wake(threads::add);
        rounds.wake(threads::add);

        work();

        assertThat(made).hasValue(1);
    }

    @Test
    void callDuringARoundShouldMakeForOneMore() {
        var busy = new Rounds[1];
        busy[0] =
                new Rounds(
                        "count",
                        () -> {
                            if (made.incrementAndGet() == 1) {
                                busy[0].wake(threads::add);
                            }
                        });
        busy[0].wake(threads::add);

        work();

        assertThat(made).hasValue(2);
    }

    @Test
    void callShouldBeHeardAfterARoundThatFailed() {
        var failing =
                new Rounds(
                        "count",
                        () -> {
                            made.incrementAndGet();
                            throw new IllegalStateException("database away");
                        });

        failing.wake(threads::add);
        work();
        failing.wake(threads::add);
        work();

        assertThat(made).hasValue(2);
    }

    @Test
    void callShouldBeHeardAfterThereWasNoThread() {
        rounds.wake(
                task -> {
                    throw new RejectedExecutionException("stopping");
                });

        rounds.wake(threads::add);
        work();

        assertThat(made).hasValue(1);
    }

    private void work() {
        while (!threads.isEmpty()) {
            threads.poll().run();
        }
    }
}
