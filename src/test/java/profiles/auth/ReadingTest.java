package profiles.auth;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import profiles.problem.ProblemException;
import profiles.support.MovableClock;

@Timeout(20)
class ReadingTest {

    private final MovableClock clock = new MovableClock("2026-11-23T12:00:00Z");
    private final Reading reading = new Reading();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);

    @BeforeEach
    void beginReadingThatHangs() throws InterruptedException {
        new Thread(() -> reading.run(clock, Duration.ZERO, () -> true, this::hang)).start();
        begun.await();
    }

    private void hang() {
        begun.countDown();
        try {
            end.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterEach
    void endReading() {
        end.countDown();
    }

    @Test
    void waitingShouldEndWhenTheReadingHangs() {
        assertThatThrownBy(() -> read(Reading.LONGEST_WAIT)).isInstanceOf(ProblemException.class);
    }

    @Test
    void nobodyShouldWaitOnceAnotherWaitedInVain() {
        assertThatThrownBy(() -> read(Reading.LONGEST_WAIT)).isInstanceOf(ProblemException.class);

        assertThatThrownBy(() -> read(Duration.ofDays(1))).isInstanceOf(ProblemException.class);
    }

    @Test
    void nobodyShouldWaitWithoutPatience() {
        assertThatThrownBy(() -> read(Duration.ZERO)).isInstanceOf(ProblemException.class);
    }

    private void read(Duration patience) {
        reading.run(clock, patience, () -> true, () -> {});
    }
}
