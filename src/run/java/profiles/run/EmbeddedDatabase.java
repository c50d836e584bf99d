package profiles.run;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL on 127.0.0.1, from binaries that are Maven artifacts. It holds one database
 * {@code profiles}, owned by a role of that name. Every connection needs a password (SCRAM), from
 * the first moment on: other users of the machine can reach the port too.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "profiles";

    private final DatabaseFiles files;
    private final Map<String, String> options;
    private final int port;
    private final String password;
    private final String ownerPassword;
    private EmbeddedPostgres postgres;

    private EmbeddedDatabase(
            DatabaseFiles files,
            Map<String, String> options,
            int port,
            String password,
            String ownerPassword) {
        this.files = files;
        this.options = options;
        this.port = port;
        this.password = password;
        this.ownerPassword = ownerPassword;
    }

    /**
     * A started one in a directory of its own, fast and forgetful: gone when it is closed, or at
     * the end of this JVM.
     */
    public static EmbeddedDatabase temporary() {
        EmbeddedDatabase database =
                new EmbeddedDatabase(
                        DatabaseFiles.temporary(),
                        Map.of(
                                "fsync",
                                "off",
                                "synchronous_commit",
                                "off",
                                "full_page_writes",
                                "off"),
                        Ports.free(),
                        Secrets.random(20),
                        Secrets.random(20));
        Runtime.getRuntime().addShutdownHook(new Thread(database::close, "database-close"));
        database.start();
        return database;
    }

    /** One that keeps its data, not started yet; port and passwords are kept in the state. */
    static EmbeddedDatabase kept(Path data, RunState state) {
        return new EmbeddedDatabase(
                DatabaseFiles.kept(data),
                Map.of("fsync", "on", "synchronous_commit", "on"),
                keptPort(state),
                state.get("database.password", () -> Secrets.random(24)),
                state.get("database.owner-password", () -> Secrets.random(24)));
    }

    /** Ends a server that an earlier launcher, killed itself, left behind in this directory. */
    static void endLeftover(Path data) {
        DatabaseFiles.kept(data).endServer();
    }

    private static int keptPort(RunState state) {
        int port = Integer.parseInt(state.get("database.port", () -> "" + Ports.free()));
        if (Ports.isFree(port)) {
            return port;
        }
        return Integer.parseInt(state.put("database.port", "" + Ports.free()));
    }

    /** Starts it, also again after {@link #stop()}: same port, same data. */
    public synchronized void start() {
        files.prepare(ownerPassword);
        try {
            postgres = PostgresSetup.start(files, port, ownerPassword, options);
            createDatabase();
            files.complete();
        } catch (IOException | SQLException | IllegalStateException e) {
            stop();
            throw new StartException(files.whyNotStarted(), e);
        } finally {
            files.forgetOwnerPassword();
        }
    }

    private void createDatabase() throws SQLException {
        if (files.isComplete()) {
            return;
        }
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setUrl("jdbc:postgresql://127.0.0.1:" + port + "/postgres");
        try (Connection connection = owner.getConnection("postgres", ownerPassword);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE profiles LOGIN PASSWORD '" + password + "'");
            statement.execute("CREATE DATABASE profiles OWNER profiles");
        }
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
    }

    public String user() {
        return NAME;
    }

    public String password() {
        return password;
    }

    public int port() {
        return port;
    }

    /** The process number of the running server. */
    public long pid() {
        return files.pid().orElseThrow(() -> new IllegalStateException("PostgreSQL is stopped"));
    }

    /**
     * Ends it in order (open connections are cut); the data stay. Does nothing when it is stopped.
     */
    public synchronized void stop() {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                System.getLogger(EmbeddedDatabase.class.getName())
                        .log(System.Logger.Level.WARNING, "PostgreSQL did not stop in order", e);
            }
            postgres = null;
        }
        files.endServer();
    }

    @Override
    public synchronized void close() {
        stop();
        files.discard();
    }
}
