package profiles.database;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.ConfigProvider;
import profiles.config.DatabaseSettings;

/** Lets a start wait for a database that starts at the same time. */
final class DatabaseWait {

    private static final System.Logger LOG = System.getLogger(DatabaseWait.class.getName());

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private DatabaseWait() {}

    /** Returns when the database answers, or when waiting longer would only hide what is wrong. */
    static void untilReachable() {
        var dataSource =
                ProfilesDataSource.forMigration(DatabaseSettings.read(ConfigProvider.getConfig()));
        Instant end = Instant.now().plus(LONGEST);
        while (Instant.now().isBefore(end) && !answers(dataSource)) {
            pause();
        }
    }

    private static boolean answers(ProfilesDataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "Waiting for the database: {0}", e.getMessage());
            return !DatabaseFailure.isUnavailable(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The start was interrupted", e);
        }
    }
}
