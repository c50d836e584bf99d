package profiles.mail;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailTimerTest {

    private final MailTimer timer = new MailTimer();

    @BeforeEach
    void assemble() {
        timer.queue =
                new MailQueueService() {
                    @Override
                    public int removeOld() {
                        throw new IllegalStateException("database away");
                    }
                };
        timer.sender =
                new MailSender() {
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
