package profiles.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DatabaseGuardTest {

    private static final String REFUSAL = "The database was not available a moment ago";
    private static final Supplier<Connection> GOOD = () -> null;

    private final AtomicLong nanos = new AtomicLong();
    private final DatabaseGuard guard = new DatabaseGuard(nanos::get);

    @Test
    void failureShouldReachWhoeverMetIt() {
        assertThatThrownBy(() -> guard.borrow(DatabaseGuardTest::fail)).hasMessage("away");
    }

    @Test
    void refusalShouldComeAtOnceWhenThePoolHasJustFailed() {
        failOnce();

        assertThatThrownBy(() -> guard.borrow(GOOD)).hasMessage(REFUSAL);
    }

    @Test
    void refusalShouldMeanUnavailable() {
        failOnce();

        assertThatThrownBy(() -> guard.borrow(GOOD)).matches(DatabaseFailure::isUnavailable);
    }

    @Test
    void everybodyShouldBeLetInAgainWhenATrySucceeded() throws SQLException {
        failOnce();
        pass(Duration.ofSeconds(1));
        guard.borrow(GOOD);

        assertThat(guard.borrow(GOOD)).isNull();
    }

    @Test
    void pauseShouldBeginAgainWhenATryFailed() {
        failOnce();
        pass(Duration.ofSeconds(1));
        failOnce();

        assertThatThrownBy(() -> guard.borrow(GOOD)).hasMessage(REFUSAL);
    }

    @Test
    @Timeout(20)
    void nobodyElseShouldTryWhileOneTries() {
        failOnce();
        pass(Duration.ofSeconds(1));
        var pool = new HangingPool(1);

        try (pool) {
            assertThatThrownBy(() -> guard.borrow(GOOD)).hasMessage(REFUSAL);
        }
    }

    @Test
    @Timeout(20)
    void othersShouldBeRefusedWhenThePoolHangs() {
        var pool = new HangingPool(8);

        try (pool) {
            assertThatThrownBy(() -> guard.borrow(GOOD)).hasMessage(REFUSAL);
        }
    }

    private void failOnce() {
        assertThatThrownBy(() -> guard.borrow(DatabaseGuardTest::fail)).hasMessage("away");
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private static Connection fail() {
        throw new IllegalStateException("away");
    }

    /** A pool that hangs, and as many as shall be inside of it. */
    private final class HangingPool implements AutoCloseable {

        private final CountDownLatch inside;
        private final CountDownLatch end = new CountDownLatch(1);

        private HangingPool(int borrowers) {
            inside = new CountDownLatch(borrowers);
            Stream.generate(() -> (Runnable) this::borrow)
                    .limit(borrowers)
                    .forEach(borrower -> new Thread(borrower).start());
            await(inside);
        }

        private void borrow() {
            try {
                guard.borrow(this::hang);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private Connection hang() {
            inside.countDown();
            await(end);
            return null;
        }

        private void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            end.countDown();
        }
    }
}
