package profiles.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

/** {@code mvn -Prun}: the whole service on this machine until Ctrl-C. */
public final class Run {

    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final long SIGNAL_SPREAD_MS = 1_000;

    private final RunOptions options;
    private final GivenSettings given;
    private final Shutdown shutdown = Shutdown.onExit();

    private Run(RunOptions options, GivenSettings given) {
        this.options = options;
        this.given = given;
    }

    public static void main(String[] args) throws InterruptedException {
        try {
            RunOptions options = RunOptions.of(System.getProperties());
            new Run(options, GivenSettings.of(System.getenv(), System.getProperties())).start();
        } catch (StartException e) {
            System.err.println("\n" + e.getMessage());
        }
        // Also when a signal ended the service: then this waits for the end that is under way.
        System.exit(1);
    }

    private void start() throws InterruptedException {
        RunLock.take(options.data());
        PayaraProcess.endLeftover(options.data());
        EmbeddedDatabase.endLeftover(options.data());
        refuseBusyPort();
        RunState state = state();
        ServerSettings settings = new ServerSettings(given, state, options.port());
        startDatabase(settings, state);
        PayaraProcess server = startServer(settings);
        settings.confirm();
        System.out.println(Welcome.text(settings, server.uri("").toString(), server.log()));
        watch(server);
    }

    private void refuseBusyPort() {
        if (!Ports.isFree(options.port())) {
            throw new StartException(
                    "Port " + options.port() + " is in use; choose another with -Dhttp.port=…");
        }
    }

    /** Each database has an admin and an invitation of its own. */
    private RunState state() {
        String name =
                given.find(ServerSettings.DATABASE_URL)
                        .map(url -> "run-" + fingerprint(url) + ".properties")
                        .orElse("run.properties");
        return RunState.open(options.data().resolve(name));
    }

    private static String fingerprint(String url) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(url.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void startDatabase(ServerSettings settings, RunState state) {
        if (given.find(ServerSettings.DATABASE_URL).isPresent()) {
            System.out.println("Using the given database.");
            return;
        }
        System.out.println("Starting PostgreSQL …");
        settings.useDatabase(shutdown.open(() -> database(state)));
    }

    private EmbeddedDatabase database(RunState state) {
        EmbeddedDatabase database = EmbeddedDatabase.kept(options.data(), state);
        database.start();
        return database;
    }

    private PayaraProcess startServer(ServerSettings settings) {
        System.out.println("Starting the server …");
        PayaraProcess server =
                shutdown.open(
                        () -> {
                            PayaraProcess payara = new PayaraProcess(options.payara(settings));
                            payara.start();
                            return payara;
                        });
        server.awaitReady("/api/server", START_LIMIT);
        return server;
    }

    private void watch(PayaraProcess server) throws InterruptedException {
        int code = server.awaitEnd();
        if (!shutdown.beginsWithin(SIGNAL_SPREAD_MS)) {
            throw new StartException(
                    "The server ended by itself with code "
                            + code
                            + "; its log is "
                            + server.log()
                            + ".");
        }
    }
}
