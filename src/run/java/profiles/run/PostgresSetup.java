package profiles.run;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Duration;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * How the embedded PostgreSQL is made and started: on 127.0.0.1 alone, with passwords, no socket.
 */
final class PostgresSetup {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    // The library tells each step; what matters when it fails is in the database's own log.
    private static final Logger LIBRARY = Logger.getLogger("io.zonky");

    static {
        LIBRARY.setLevel(Level.OFF);
    }

    private PostgresSetup() {}

    static EmbeddedPostgres.Builder builder(
            DatabaseFiles files, int port, String ownerPassword, Map<String, String> options) {
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(files.programs().toFile())
                        .setDataDirectory(files.data())
                        .setCleanDataDirectory(false)
                        .setRegisterShutdownHook(false)
                        .setPort(port)
                        .setPGStartupWait(START_LIMIT)
                        .setConnectConfig("password", ownerPassword)
                        .setErrorRedirector(files.log())
                        .setOutputRedirector(files.log())
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setServerConfig("unix_socket_directories", "");
        options.forEach(builder::setServerConfig);
        return forInitdb(builder, files);
    }

    /** The library hands these to initdb; the later --auth wins over its own "trust". */
    private static EmbeddedPostgres.Builder forInitdb(
            EmbeddedPostgres.Builder builder, DatabaseFiles files) {
        return builder.setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", files.ownerPasswordFile().toString())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
    }
}
