package profiles.seed;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Fills a database with seeded profiles, or rids it of them. */
public final class Seeding {

    private static final int BATCH = 10_000;
    private static final List<String> TABLES =
            List.of(
                    "profile",
                    "profile_word",
                    "search_word",
                    "account",
                    "relationship",
                    "membership");

    // kept here: a logger nobody refers to forgets its level
    private static final Logger MIGRATIONS = Logger.getLogger("org.flywaydb");

    static {
        MIGRATIONS.setLevel(Level.WARNING);
    }

    private final SeedOptions options;
    private final DataSource database;
    private final SeededTags tags;
    private final Progress progress;

    public Seeding(SeedOptions options, DataSource database, PrintStream out) {
        this.options = options;
        this.database = database;
        this.tags = new SeededTags(options.domain());
        this.progress = new Progress(out);
    }

    /**
     * @throws SeedException when it must not be done, or the database refuses
     */
    public void run() {
        try (Connection connection = database.getConnection()) {
            Safety safety = new Safety(connection, tags);
            safety.lock();
            if (options.remove()) {
                remove(connection, safety);
            } else {
                seed(connection, safety);
            }
        } catch (SQLException | FlywayException | IOException e) {
            throw new SeedException("The database refused: " + e.getMessage(), e);
        }
    }

    private void seed(Connection connection, Safety safety) throws SQLException, IOException {
        if (!options.force()) {
            safety.refuseForeign();
        }
        migrate();
        Numbers numbers = Numbers.read(connection, tags);
        int more = options.profiles() - numbers.count();
        progress.tell(
                "%,d seeded profiles are there, %,d wanted.", numbers.count(), options.profiles());
        if (more > 0) {
            fill(connection, numbers, more);
            tidy(connection);
        }
        progress.report(connection, TABLES);
    }

    /** As the service does when it starts. */
    private void migrate() {
        Flyway.configure(Seeding.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .cleanDisabled(true)
                .load()
                .migrate();
    }

    /** While the database takes one batch, the next is made. */
    private void fill(Connection connection, Numbers numbers, int more)
            throws SQLException, IOException {
        int first = numbers.highest() + 1;
        numbers.reserve(connection, more);
        Population population = new Population(options.random(), options.domain());
        CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
        execute(connection, "set synchronous_commit = off");
        CompletableFuture<Batch> next = batch(population, numbers, first);
        for (int begin = first; begin <= numbers.highest(); begin += BATCH) {
            Batch batch = next.join();
            next = batch(population, numbers, begin + BATCH);
            batch.copy(copies);
            connection.commit();
            int done = Math.min(numbers.highest(), begin + BATCH - 1) - first + 1;
            progress.written(done, more, batch.relationships());
        }
    }

    private CompletableFuture<Batch> batch(Population population, Numbers numbers, int first) {
        int last = Math.min(numbers.highest(), first + BATCH - 1);
        return CompletableFuture.supplyAsync(() -> Batch.of(population, numbers, first, last));
    }

    private void remove(Connection connection, Safety safety) throws SQLException {
        if (safety.hasSchema()) {
            new Removal(connection, tags).run(progress);
            tidy(connection);
            progress.report(connection, TABLES);
        }
    }

    /** The planner has to know of the change, and the next reader should not have to clean up. */
    private void tidy(Connection connection) throws SQLException {
        progress.tell("Cleaning up …");
        connection.setAutoCommit(true);
        execute(connection, "vacuum (analyze) " + String.join(", ", TABLES));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
