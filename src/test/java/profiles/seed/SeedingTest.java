package profiles.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.postgresql.ds.PGSimpleDataSource;
import profiles.run.EmbeddedDatabase;

/** On a real PostgreSQL, whose constraints are the first to judge; one test after the other. */
@Execution(ExecutionMode.SAME_THREAD)
class SeedingTest {

    private static final int SOME = 2_000;
    private static final String PAIRS =
            " from relationship mine left join relationship theirs"
                    + " on theirs.from_tn_id = mine.to_tn_id"
                    + " and theirs.to_tn_id = mine.from_tn_id where ";

    private static EmbeddedDatabase embedded;
    private static PGSimpleDataSource database;

    @BeforeAll
    static void start() {
        embedded = EmbeddedDatabase.temporary();
        database = new PGSimpleDataSource();
        database.setUrl(embedded.jdbcUrl());
        database.setUser(embedded.user());
        database.setPassword(embedded.password());
    }

    @AfterAll
    static void stop() {
        embedded.close();
    }

    @BeforeEach
    void emptyDatabase() throws SQLException {
        execute("drop schema public cascade");
        execute("create schema public");
    }

    @Test
    void seedingShouldWriteProfilesWithAccountsAndCommunitiesWithOwners() throws SQLException {
        seed(SOME);

        assertThat(count("profile where type = 'person'")).isEqualTo(SOME - SOME / 100);
        assertThat(count("account where roles = 'user' and password_hash is null"))
                .isEqualTo(SOME - SOME / 100);
        assertThat(count("membership where role = 'owner'")).isEqualTo(SOME / 100);
        assertThat(count("membership where role = 'member'")).isGreaterThan(SOME / 10);
    }

    @Test
    void relationshipsShouldBeOfAllKinds() throws SQLException {
        seed(SOME);

        assertThat(count("relationship where following")).isGreaterThan(SOME);
        assertThat(count("relationship where connection = 'connected'")).isGreaterThan(SOME / 10);
        assertThat(count("relationship where connection = 'pending'")).isPositive();
        assertThat(count("relationship where blocked")).isPositive();
        assertThat(count("relationship where muted")).isPositive();
    }

    @Test
    void bothSidesShouldAgree() throws SQLException {
        seed(SOME);

        assertThat(
                        ask(
                                "select count(*)"
                                        + PAIRS
                                        + "(mine.connection = 'connected') <>"
                                        + " coalesce(theirs.connection = 'connected', false)"
                                        + " or mine.connection = 'pending'"
                                        + " and theirs.connection <> 'disconnected'"
                                        + " or mine.blocked and (theirs.blocked"
                                        + " or theirs.following"
                                        + " or theirs.connection <> 'disconnected')"))
                .isZero();
    }

    @Test
    void connectedWithACommunityShouldBeItsMembers() throws SQLException {
        seed(SOME);

        String connected =
                "select from_tn_id, to_tn_id from relationship join profile on tn_id = from_tn_id"
                        + " where type = 'community' and connection = 'connected'";
        String members = "select community_tn_id, member_tn_id from membership";
        assertThat(count("(" + connected + " except " + members + ") x")).isZero();
        assertThat(count("(" + members + " except " + connected + ") x")).isZero();
    }

    @Test
    void secondSeedingShouldAddUpToTheNumber() throws SQLException {
        seed(250);

        seed(600);

        assertThat(count("profile")).isEqualTo(600);
        assertThat(count("profile where type = 'community'")).isEqualTo(6);
    }

    @Test
    void peopleShouldBeTheSameHoweverManyStepsItTook() throws SQLException {
        seed(600);
        String atOnce = people();
        emptyDatabase();

        seed(250);
        seed(600);

        assertThat(people()).isEqualTo(atOnce);
    }

    @Test
    void newNumbersShouldNotMeetThoseOfTheService() throws SQLException {
        seed(120);

        assertThat(ask("select nextval('profile_tn_id_seq') - 50 - max(tn_id) from profile"))
                .isNotNegative();
    }

    @Test
    void seedingShouldBeRefusedWhenTheFirstAdminIsStillToBeMade() {
        assertThatThrownBy(() -> seeding(new SeedOptions(10, "seed.example", 1, false, false)))
                .isInstanceOf(SeedException.class)
                .hasMessageContaining("start it once before");
    }

    @Test
    void seedingShouldBeRefusedWhenSomebodyIsThere() throws SQLException {
        seed(10);
        addPerson(1, "alice@example.com", "user");

        assertThatThrownBy(() -> seeding(new SeedOptions(20, "seed.example", 1, false, false)))
                .isInstanceOf(SeedException.class)
                .hasMessageContaining("neither seeded nor admins");
        assertThat(count("profile")).isEqualTo(11);
    }

    @Test
    void seedingShouldGoOnWhenOnlyAdminsAreThere() throws SQLException {
        seed(10);
        addPerson(1, "admin@example.com", "user,admin");

        seeding(new SeedOptions(20, "seed.example", 1, false, false));

        assertThat(count("profile")).isEqualTo(21);
    }

    @Test
    void seedingShouldBeRefusedWhileAnotherGoesOn() throws SQLException {
        try (Connection other = database.getConnection()) {
            new Safety(other, new SeededTags("seed.example")).lock();

            assertThatThrownBy(() -> seed(10)).hasMessageContaining("right now");
        }
    }

    @Test
    void removalShouldLeaveOthersAlone() throws SQLException {
        seed(SOME);
        addPerson(1, "alice@example.com", "user");
        addPerson(2, "bob@myseed.example", "user");
        execute(
                "insert into relationship (from_tn_id, to_tn_id, following, updated_at)"
                        + " select 1, tn_id, true, now() from profile where tn_id > 2");

        seeding(new SeedOptions(SOME, "seed.example", 1, false, true));

        assertThat(count("profile")).isEqualTo(2);
        assertThat(count("account")).isEqualTo(2);
        assertThat(count("relationship")).isZero();
        assertThat(count("membership")).isZero();
    }

    private static void seed(int profiles) {
        seeding(new SeedOptions(profiles, "seed.example", 1, true, false));
    }

    private static void seeding(SeedOptions options) {
        new Seeding(options, database, new PrintStream(OutputStream.nullOutputStream())).run();
    }

    private static void addPerson(int tnId, String tag, String roles) throws SQLException {
        execute(
                "insert into profile (tn_id, id_tag, id_tag_skeleton, type, name, created_at,"
                        + " updated_at) values (%1$d, '%2$s', '%2$s', 'person', 'A', now(), now())"
                                .formatted(tnId, tag));
        execute(
                "insert into account (tn_id, email, lang, roles, created_at)"
                        + " values (%d, '%s', 'en', '%s', now())".formatted(tnId, tag, roles));
    }

    /** Everybody and what they are to one another, without the numbers the database gave. */
    private static String people() throws SQLException {
        return askText(
                "select md5(string_agg(line, ',' order by line)) from (select profile.id_tag || profile.name"
                        + " || profile.status || profile.x || coalesce(mine.following || mine.connection ||"
                        + " mine.blocked || mine.updated_at || them.id_tag, '') as line from profile"
                        + " left join relationship mine on mine.from_tn_id = profile.tn_id"
                        + " left join profile them on them.tn_id = mine.to_tn_id) x");
    }

    private static long count(String what) throws SQLException {
        return ask("select count(*) from " + what);
    }

    private static long ask(String sql) throws SQLException {
        return Long.parseLong(askText(sql));
    }

    private static String askText(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
