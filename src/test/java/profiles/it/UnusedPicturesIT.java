package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import profiles.it.support.Files;
import profiles.it.support.Numbers;
import profiles.it.support.People;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;

/** Pictures that nobody shows any more; the server looks for them once a minute. */
@ServerTest
@Timeout(300)
class UnusedPicturesIT {

    private static final Duration LONGEST_TICK = Duration.ofSeconds(130);
    private static final List<String> TABLES =
            List.of("file", "file_owner", "file_variant", "file_chunk", "file_release");

    private static void run(DataSource database, String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection()) {
            run(connection, sql, values);
        }
    }

    private static void run(Connection connection, String sql, Object... values)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            assertThat(statement.executeUpdate()).isPositive();
        }
    }

    private static void show(DataSource database, long tnId, String fileId) throws SQLException {
        run(database, "update profile set profile_pic = ? where tn_id = ?", fileId, tnId);
    }

    /** Shown and let go, two days ago. */
    private static String released(DataSource database, long tnId) throws SQLException {
        String fileId = Files.add(database, tnId);
        show(database, tnId, fileId);
        run(database, "update profile set profile_pic = null where tn_id = ?", tnId);
        run(
                database,
                "update file_release set released_at = released_at - interval '2 days'"
                        + " where file_id = ?",
                fileId);
        return fileId;
    }

    private static int rows(DataSource database, String table, String fileId) {
        return Numbers.number(
                database, "select count(*) from " + table + " where file_id = ?", fileId);
    }

    private static boolean isThere(DataSource database, String fileId) {
        return rows(database, "file", fileId) > 0;
    }

    private static void awaitReleaseForgotten(DataSource database, String fileId) {
        await("the release to be looked at")
                .atMost(LONGEST_TICK)
                .until(() -> rows(database, "file_release", fileId) == 0);
    }

    private static void awaitGone(DataSource database, String fileId) {
        await("the picture to go").atMost(LONGEST_TICK).until(() -> !isThere(database, fileId));
    }

    @Test
    void pictureThatNobodyShowsShouldGoFromEveryTable(ProfilesApi api, DataSource database)
            throws SQLException {
        long alice = api.register(People.alice()).tnId();
        String fileId = released(database, alice);

        awaitGone(database, fileId);

        for (String table : TABLES) {
            assertThat(rows(database, table, fileId)).as(table).isZero();
        }
    }

    @Test
    void pictureThatSomebodyElseShowsShouldStay(ProfilesApi api, DataSource database)
            throws SQLException {
        long alice = api.register(People.alice()).tnId();
        long bob = api.register(People.bob()).tnId();
        String fileId = released(database, alice);
        show(database, bob, fileId);

        awaitReleaseForgotten(database, fileId);

        assertThat(isThere(database, fileId)).isTrue();
    }

    @Test
    void pictureThatIsACoverShouldStay(ProfilesApi api, DataSource database) throws SQLException {
        long alice = api.register(People.alice()).tnId();
        String fileId = released(database, alice);
        run(database, "update profile set cover_pic = ? where tn_id = ?", fileId, alice);

        awaitReleaseForgotten(database, fileId);

        assertThat(isThere(database, fileId)).isTrue();
    }

    @Test
    void pictureLetGoOfAgainShouldStayAsLongAsOthers(ProfilesApi api, DataSource database)
            throws SQLException {
        long alice = api.register(People.alice()).tnId();
        String old = released(database, alice);
        String again = released(database, alice);
        show(database, alice, again);
        run(database, "update profile set profile_pic = null where tn_id = ?", alice);

        awaitGone(database, old);

        assertThat(isThere(database, again)).isTrue();
    }

    @Test
    void pictureThatIsTakenIntoUseAtThisMomentShouldStay(ProfilesApi api, DataSource database)
            throws SQLException {
        long alice = api.register(People.alice()).tnId();
        long bob = api.register(People.bob()).tnId();
        String taken = released(database, alice);
        String left = released(database, bob);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            run(connection, "update profile set profile_pic = ? where tn_id = ?", taken, alice);
            awaitGone(database, left);
            connection.commit();
        }

        awaitReleaseForgotten(database, taken);

        assertThat(isThere(database, taken)).isTrue();
    }

    @Test
    void pictureOfRemovedProfileShouldGo(ProfilesApi api, DataSource database) throws SQLException {
        long alice = api.register(People.alice()).tnId();
        String fileId = Files.add(database, alice);
        show(database, alice, fileId);
        run(database, "delete from profile where tn_id = ?", alice);
        run(
                database,
                "update file_release set released_at = released_at - interval '2 days'"
                        + " where file_id = ?",
                fileId);

        awaitGone(database, fileId);

        assertThat(rows(database, "file_chunk", fileId)).isZero();
    }
}
