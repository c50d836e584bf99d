package profiles.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChoreTest {

    private final Logger logger = Logger.getLogger(Chore.class.getName());
    private final Notes notes = new Notes();

    @BeforeEach
    void listen() {
        logger.addHandler(notes);
        logger.setUseParentHandlers(false);
    }

    @AfterEach
    void goAway() {
        logger.removeHandler(notes);
        logger.setUseParentHandlers(true);
    }

    @Test
    void choreShouldBeDone() {
        var done = new ArrayList<String>();

        Chore.attempt("sweep", () -> done.add("sweep"));

        assertThat(done).containsExactly("sweep");
    }

    @Test
    void choreShouldNotThrowWhenItsWorkFails() {
        assertThatCode(() -> Chore.attempt("sweep", ChoreTest::fail)).doesNotThrowAnyException();
    }

    @Test
    void logShouldNameTheChoreAndTheTraceWhenItsWorkFails() {
        Chore.attempt("sweep", ChoreTest::fail);

        assertThat(notes.records)
                .singleElement()
                .satisfies(
                        record -> {
                            assertThat(record.getMessage()).contains("sweep");
                            assertThat(record.getThrown()).hasMessage("bug");
                        });
    }

    @Test
    void logShouldHoldNoTraceWhenTheDatabaseIsAway() {
        Chore.attempt("sweep", ChoreTest::loseConnection);

        assertThat(notes.records)
                .singleElement()
                .satisfies(
                        record -> {
                            assertThat(record.getParameters()).contains("sweep");
                            assertThat(record.getThrown()).isNull();
                        });
    }

    private static void fail() {
        throw new IllegalStateException("bug");
    }

    private static void loseConnection() {
        throw new PersistenceException(new SQLException("connection lost", "08006"));
    }

    private static final class Notes extends Handler {

        private final List<LogRecord> records = new ArrayList<>();

        @Override
        public void publish(LogRecord record) {
            records.add(record);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
