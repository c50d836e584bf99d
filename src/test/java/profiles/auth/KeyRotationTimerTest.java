package profiles.auth;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class KeyRotationTimerTest {

    private final KeyRotationTimer timer = new KeyRotationTimer();

    @Test
    void timerShouldNotFailWhenTheRotationDoes() {
        timer.rotation =
                new KeyRotationService() {
                    @Override
                    public void rotate() {
                        throw new IllegalStateException("database away");
                    }
                };

        assertThatCode(timer::rotate).doesNotThrowAnyException();
    }
}
