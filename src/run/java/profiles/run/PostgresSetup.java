package profiles.run;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
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

    /**
     * Starts it. A start that was killed while it unpacked the programs leaves a part of them,
     * which the library can't write over; so they are removed and unpacked once more. One start at
     * a time: none may unpack what another removes.
     */
    static synchronized EmbeddedPostgres start(
            DatabaseFiles files, int port, String ownerPassword, Map<String, String> options)
            throws IOException {
        try {
            return builder(files, port, ownerPassword, options).start();
        } catch (ExceptionInInitializerError notUnpacked) {
            files.forgetPrograms();
        }
        try {
            return builder(files, port, ownerPassword, options).start();
        } catch (ExceptionInInitializerError notUnpacked) {
            throw new IOException("PostgreSQL can't be unpacked", notUnpacked);
        }
    }

    private static EmbeddedPostgres.Builder builder(
            DatabaseFiles files, int port, String ownerPassword, Map<String, String> options) {
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder()
                        .setPgBinaryResolver(new Programs(files.programs()))
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
                .setLocaleConfig("lc-ctype", characterTypes())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
    }

    /** By which trigrams know letters; other systems have no locale of that name. */
    private static String characterTypes() {
        return System.getProperty("os.name").startsWith("Linux") ? "C.UTF-8" : "C";
    }

    /** The library unpacks once for each resolver, wherever that was: so each place has its own. */
    private record Programs(Path directory) implements PgBinaryResolver {

        @Override
        public InputStream getPgBinary(String system, String machine) throws IOException {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine);
        }
    }
}
