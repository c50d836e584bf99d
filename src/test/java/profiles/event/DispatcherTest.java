package profiles.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DispatcherTest {

    private final FakeEventQueue queue = new FakeEventQueue();
    private final Dispatcher dispatcher = new Dispatcher();

    @BeforeEach
    void assemble() {
        dispatcher.queue = queue;
    }

    @Test
    void roundShouldDeliverAllThatIsDue() {
        queue.add(1, 0);
        queue.add(2, 0);

        dispatcher.makeRound(() -> false);

        assertThat(queue.outcomes).containsExactly("1 delivered", "2 delivered");
    }

    @Test
    void roundShouldGoOnBehindAnEventThatFails() {
        queue.add(1, 0);
        queue.add(2, 0);
        queue.failing.add(1L);

        dispatcher.makeRound(() -> false);

        assertThat(queue.outcomes)
                .containsExactly(
                        "1 failed: java.lang.IllegalStateException: no such table", "2 delivered");
    }

    @Test
    void eventShouldNotBeDeliveredWhenItsLastAttemptBrokeOff() {
        queue.add(1, DueEvent.MOST_ATTEMPTS);
        queue.add(2, 0);

        dispatcher.makeRound(() -> false);

        assertThat(queue.outcomes).containsExactly("1 given up", "2 delivered");
    }

    @Test
    void roundShouldEndWhenTheApplicationStops() {
        queue.add(1, 0);

        dispatcher.makeRound(() -> true);

        assertThat(queue.outcomes).isEmpty();
    }
}
