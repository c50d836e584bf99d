package profiles.event;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventTimerTest {

    private final EventTimer timer = new EventTimer();

    @BeforeEach
    void assemble() {
        timer.queue =
                new EventQueueService() {
                    @Override
                    public int removeOld() {
                        throw new IllegalStateException("database away");
                    }
                };
        timer.sender =
                new EventSender() {
                    @Override
                    public void wake() {
                        throw new IllegalStateException("no thread");
                    }
                };
    }

    @Test
    void timerShouldNotFailWhenForgettingDoes() {
        assertThatCode(timer::forget).doesNotThrowAnyException();
    }

    @Test
    void timerShouldNotFailWhenTheSenderDoes() {
        assertThatCode(timer::retry).doesNotThrowAnyException();
    }
}
