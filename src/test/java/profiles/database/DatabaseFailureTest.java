package profiles.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

class DatabaseFailureTest {

    @Test
    void constraintShouldBeFoundBelowWhatJpaWrapsAroundIt() {
        assertThat(DatabaseFailure.violatedConstraint(wrapped(duplicate("profile_id_tag_key"))))
                .contains("profile_id_tag_key");
    }

    @Test
    void constraintShouldBeEmptyWhenNoneWasViolated() {
        var syntax = new PSQLException(new ServerErrorMessage("SERROR\0C42601\0Msyntax\0"));

        assertThat(DatabaseFailure.violatedConstraint(wrapped(syntax))).isEmpty();
    }

    @Test
    void constraintShouldBeEmptyWhenTheDatabaseSaidNothing() {
        assertThat(DatabaseFailure.violatedConstraint(new IllegalStateException("bug"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "08001, true, no connection",
        "08006, true, connection lost",
        "53300, true, too many connections",
        "57014, true, statement timeout",
        "57P01, true, shut down by an admin",
        "57P03, true, still starting",
        "58030, true, disk",
        "25006, true, read only after a failover",
        "40001, true, serialization",
        "40P01, true, deadlock",
        "55P03, true, lock timeout",
        "23505, false, duplicate key",
        "22021, false, NUL in a text",
        "42601, false, syntax",
        "28P01, false, wrong password",
        ", false, no state",
        "08, false, not a state"
    })
    void unavailableShouldBeWhatMayPassByItself(String state, boolean unavailable, String what) {
        assertThat(DatabaseFailure.isUnavailable(wrapped(new SQLException(what, state))))
                .as(what)
                .isEqualTo(unavailable);
    }

    @Test
    void lostSocketsShouldBeUnavailable() {
        assertThat(DatabaseFailure.isUnavailable(wrapped(new ConnectException()))).isTrue();
        assertThat(DatabaseFailure.isUnavailable(wrapped(new SocketTimeoutException()))).isTrue();
    }

    @Test
    void bugShouldNotBeUnavailable() {
        assertThat(DatabaseFailure.isUnavailable(wrapped(new NullPointerException()))).isFalse();
    }

    private static PSQLException duplicate(String constraint) {
        return new PSQLException(
                new ServerErrorMessage("SERROR\0C23505\0Mduplicate\0n" + constraint + "\0"));
    }

    private static PersistenceException wrapped(Exception cause) {
        return new PersistenceException(new RuntimeException(cause));
    }
}
