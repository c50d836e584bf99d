package profiles.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.util.PSQLState;

/** One real server per test: each is about what a start or an end does. */
class EmbeddedDatabaseTest {

    @TempDir Path directory;

    @Test
    void dataShouldSurviveAStop() throws SQLException {
        try (var database = EmbeddedDatabase.temporary()) {
            execute(database, "CREATE TABLE person (name text)");
            execute(database, "INSERT INTO person VALUES ('Alice')");
            String address = database.jdbcUrl();

            database.stop();
            database.start();

            assertThat(database.jdbcUrl()).isEqualTo(address);
            assertThat(ask(database, "SELECT name FROM person")).isEqualTo("Alice");
        }
    }

    @Test
    void nobodyShouldListenWhenClosed() {
        var database = EmbeddedDatabase.temporary();
        boolean freeBefore = Ports.isFree(database.port());

        database.close();

        assertThat(freeBefore).isFalse();
        assertThat(Ports.isFree(database.port())).isTrue();
    }

    @Test
    void connectionShouldBeRefusedWithoutThePassword() {
        try (var database = EmbeddedDatabase.temporary()) {
            var source = source(database);

            assertThatThrownBy(() -> source.getConnection(database.user(), "guessed"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            e ->
                                    assertThat(e.getSQLState())
                                            .isEqualTo(PSQLState.INVALID_PASSWORD.getState()));
        }
    }

    @Test
    void keptDatabaseShouldWriteThroughToTheDisk() throws SQLException {
        try (var database = kept()) {
            database.start();

            assertThat(ask(database, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(database, "SHOW synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void keptDatabaseShouldStartWhenItsFirstStartWasCutShort() throws Exception {
        Path half = Files.createDirectories(directory.resolve("database"));
        Files.writeString(half.resolve("postgresql.conf"), "");

        try (var database = kept()) {
            database.start();

            assertThat(ask(database, "SELECT current_user")).isEqualTo("profiles");
        }
    }

    @Test
    void keptDatabaseShouldStartWhenUnpackingItsProgramsWasCutShort() throws Exception {
        Path first = Files.createDirectory(directory.resolve("first"));
        try (var database = kept(first)) {
            database.start();
        }
        Path second = Files.createDirectory(directory.resolve("second"));
        Files.move(first.resolve("postgresql"), second.resolve("postgresql"));
        removeMarkOfUnpacking(second);

        try (var database = kept(second)) {
            database.start();

            assertThat(ask(database, "SELECT current_user")).isEqualTo("profiles");
        }
    }

    @Test
    void programsShouldBeOutOfReachOfOtherUsers() throws Exception {
        Path programs = Files.createDirectory(directory.resolve("postgresql"));
        Files.setPosixFilePermissions(programs, PosixFilePermissions.fromString("rwxrwxrwx"));

        DatabaseFiles.kept(directory).prepare("secret");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(programs)))
                .isEqualTo("rwx------");
    }

    private EmbeddedDatabase kept() {
        return kept(directory);
    }

    private static EmbeddedDatabase kept(Path place) {
        return EmbeddedDatabase.kept(place, RunState.open(place.resolve("run.properties")));
    }

    /** The library sets it last. */
    private static void removeMarkOfUnpacking(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place.resolve("postgresql"))) {
            Path mark = files.filter(file -> file.endsWith(".exists")).findFirst().orElseThrow();
            Files.delete(mark);
        }
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return source(database).getConnection(database.user(), database.password());
    }

    private static PGSimpleDataSource source(EmbeddedDatabase database) {
        var source = new PGSimpleDataSource();
        source.setUrl(database.jdbcUrl());
        return source;
    }
}
