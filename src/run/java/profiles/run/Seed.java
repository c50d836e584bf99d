package profiles.run;

import java.nio.file.Path;
import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.ds.PGSimpleDataSource;
import profiles.seed.SeedException;
import profiles.seed.SeedOptions;
import profiles.seed.Seeding;

/**
 * {@code mvn -Pseed}: seeded profiles for the database that {@code mvn -Prun} would use, the given
 * one or its own.
 */
public final class Seed {

    private final Path data;
    private final GivenSettings given;
    private final Shutdown shutdown = Shutdown.onExit();

    private Seed(Path data, GivenSettings given) {
        this.data = data;
        this.given = given;
    }

    public static void main(String[] args) {
        Properties properties = System.getProperties();
        try {
            SeedOptions options = SeedOptions.of(properties);
            Path data = RunOptions.path(properties, "profiles.run.data");
            Seed seed = new Seed(data, GivenSettings.of(System.getenv(), properties));
            new Seeding(options, seed.database(), System.out).run();
        } catch (StartException | SeedException e) {
            System.err.println("\n" + e.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private PGSimpleDataSource database() {
        return given.find(ServerSettings.DATABASE_URL).isPresent()
                ? givenDatabase()
                : ownDatabase();
    }

    private PGSimpleDataSource givenDatabase() {
        String url = given.find(ServerSettings.DATABASE_URL).orElseThrow();
        if (Driver.parseURL(url, null) == null) {
            throw new StartException(
                    "The setting "
                            + ServerSettings.DATABASE_URL
                            + " must look like jdbc:postgresql://host:5432/database.");
        }
        // what follows may be a password
        System.out.println("Database: " + url.replaceFirst("\\?.*", ""));
        PGSimpleDataSource source = source(url);
        given.find(ServerSettings.DATABASE_USER).ifPresent(source::setUser);
        given.find(ServerSettings.DATABASE_PASSWORD).ifPresent(source::setPassword);
        return source;
    }

    /** Started for it; while the service runs on it, {@link RunLock} says so. */
    private PGSimpleDataSource ownDatabase() {
        RunLock.take(data);
        PayaraProcess.endLeftover(data);
        EmbeddedDatabase.endLeftover(data);
        System.out.println("Database: the one of mvn -Prun, in " + data);
        RunState state = RunState.open(data.resolve("run.properties"));
        EmbeddedDatabase embedded =
                shutdown.open(
                        () -> {
                            EmbeddedDatabase kept = EmbeddedDatabase.kept(data, state);
                            kept.start();
                            return kept;
                        });
        PGSimpleDataSource source = source(embedded.jdbcUrl());
        source.setUser(embedded.user());
        source.setPassword(embedded.password());
        return source;
    }

    private static PGSimpleDataSource source(String url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setApplicationName("profiles-seed");
        return source;
    }
}
