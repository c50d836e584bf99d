package profiles.directory;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.database.FreshPlan;
import profiles.directory.DirectoryCursor.Place;
import profiles.run.EmbeddedDatabase;
import profiles.visibility.Viewer;

/** How PostgreSQL goes about the directory's statements when there are many profiles. */
class DirectoryPlanTest {

    private static final int PROFILES = 100_000;
    private static final int PAGE = 51;
    private static final Viewer VIEWER = new Viewer(1, false);

    private static final Pattern READS_ALL =
            Pattern.compile("Seq Scan on (profile|relationship|profile_word|search_word)\\b");

    /** Without triggers: what they do is done for all profiles at once. */
    private static final String FILL =
            """
            alter table profile disable trigger user;
            insert into profile (tn_id, id_tag, id_tag_skeleton, type, name, created_at, updated_at,
                    status, discoverable)
                select i, 'p' || md5(i::text) || '@example.com', i::text,
                    case when i %% 20 = 0 then 'community' else 'person' end,
                    initcap(translate(left(md5((i %% 3000)::text), 7), '0123456789', 'ghijklmnop'))
                        || ' '
                        || initcap(translate(left(md5((i / 30)::text), 9), '0123456789', 'ghijklmnop')),
                    now(), now(),
                    case when i %% 500 = 2 then 'suspended' else 'active' end, i %% 10 <> 3
                from generate_series(1, %1$d) i;
            insert into relationship (from_tn_id, to_tn_id, following, connection, updated_at)
                select 2 + i %% 5000, 5003 + i / 4, i %% 2 = 0,
                    case i %% 3 when 0 then 'connected' when 1 then 'pending' else 'disconnected' end,
                    now()
                from generate_series(1, 3 * %1$d) i;
            insert into relationship (from_tn_id, to_tn_id, following, connection, blocked, muted,
                    updated_at)
                select 1, i * 17, i %% 10 <> 0 and i %% 2 = 0,
                    case when i %% 10 = 0 then 'disconnected' when i %% 3 = 0 then 'connected'
                        when i %% 3 = 1 then 'pending' else 'disconnected' end,
                    i %% 10 = 0, i %% 7 = 0, now()
                from generate_series(2, 300) i;
            insert into relationship (from_tn_id, to_tn_id, following, connection, updated_at)
                select i * 19, 1, i %% 2 = 0,
                    case when i %% 3 = 1 then 'pending' else 'disconnected' end, now()
                from generate_series(2, 300) i;
            insert into profile_word
                select p.tn_id, word, p.search_name from profile p, unnest(search_words(p.search_name)) word;
            insert into search_word select distinct word from profile_word;
            insert into profile_renaming (tn_id, name) select i * 31, 'Former ' || i
                from generate_series(1, 100) i;
            """
                    .formatted(PROFILES);

    private static EmbeddedDatabase database;
    private static Connection connection;

    @BeforeAll
    static void fill() throws SQLException {
        database = EmbeddedDatabase.temporary();
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.user(), database.password())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        connection =
                DriverManager.getConnection(
                        database.jdbcUrl(), database.user(), database.password());
        run(FILL);
        run("vacuum analyze");
        run("set jit = off; set max_parallel_workers_per_gather = 0");
    }

    private static void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @AfterAll
    static void stop() throws SQLException {
        connection.close();
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "type=person",
                "type=community",
                "status=active",
                "status=blocked",
                "status=muted",
                "status=active,blocked",
                "status=suspended",
                "connected=disconnected",
                "connected=pending",
                "connected=connected",
                "following=true",
                "following=false",
                "follower=true",
                "follower=false",
                "requested=true",
                "requested=false",
                "trustSet=true",
                "trustSet=false",
                "idTag=alice@example.com",
                "following=true&type=community",
                "q=ab",
                "q=zz",
                "q=alice",
                "q=abc",
                "q=alice johnson",
                "q=p1@example.com",
                "q=nobody has a name as long as this",
                "q=abc&following=true",
                "q=abc&type=community",
            })
    void pageShouldBeReadWithoutReadingAll(String query) {
        ProfileFilter filter = filter(query);

        assertThat(plan(filter, null)).doesNotContainPattern(READS_ALL);
        assertThat(plan(filter, deep(filter))).doesNotContainPattern(READS_ALL);
    }

    /** Where the middle of the list is; in a search each tier has one. */
    private static DirectoryCursor deep(ProfileFilter filter) {
        Place place = filter.q() == null ? new Place(0, "Mia", "", 7) : new Place(4, "mia", "", 7);
        return new DirectoryCursor(filter.print(), 0, snapshot(), place);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void pageOfEveryTierShouldBeReadWithoutReadingAll(int tier) {
        ProfileFilter filter = filter("q=abc");
        String key = tier == 5 ? "0.5000 abd" : "abcd";

        var cursor =
                new DirectoryCursor(filter.print(), 0, snapshot(), new Place(tier, key, "mia", 7));

        assertThat(plan(filter, cursor)).doesNotContainPattern(READS_ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "type=person", "q=ab", "following=true"})
    void pageShouldTakeOneStatement(String query) {
        var count = new AtomicInteger();
        var directory = new DirectoryRepository();
        directory.em = counting(count);

        assertThat(directory.list(VIEWER, filter(query), null, PAGE)).hasSize(PAGE);
        assertThat(count).hasValue(1);
    }

    @Test
    void pagesShouldShowEachOnce() {
        ProfileFilter filter = filter("following=true");
        var directory = new DirectoryRepository();
        directory.em = counting(new AtomicInteger());

        var first = directory.list(VIEWER, filter, null, 20);
        var last = first.get(first.size() - 1);
        var cursor = new DirectoryCursor(filter.print(), 0, last.snapshot(), last.place());

        assertThat(directory.list(VIEWER, filter, cursor, 20))
                .extracting(found -> found.place().tnId())
                .hasSize(20)
                .doesNotContainAnyElementsOf(
                        first.stream().map(found -> found.place().tnId()).toList());
    }

    private static EntityManager counting(AtomicInteger count) {
        Connection counted =
                proxy(
                        Connection.class,
                        (method, args) -> {
                            count.incrementAndGet();
                            return connection.prepareStatement((String) args[0]);
                        });
        return proxy(EntityManager.class, (method, args) -> counted);
    }

    /** Whatever is called on it is the one method that the directory calls. */
    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (self, method, args) -> call.answer(method.getName(), args)));
    }

    private interface Call {

        Object answer(String method, Object[] args) throws SQLException;
    }

    private static ProfileFilter filter(String query) {
        Map<String, List<String>> parameters = new HashMap<>();
        Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("="))
                .forEach(part -> parameters.put(part[0], List.of(part[1])));
        return ProfileFilter.of(parameters);
    }

    private static String snapshot() {
        return first("select pg_current_snapshot()::text", Map.of());
    }

    private static String plan(ProfileFilter filter, DirectoryCursor cursor) {
        return first(
                "explain " + DirectoryRepository.statement(VIEWER, filter, cursor, PAGE),
                DirectoryRepository.values(filter, cursor));
    }

    /** The first column, line by line. */
    private static String first(String sql, Map<String, Object> values) {
        return FreshPlan.read(connection, sql, values).stream()
                .map(row -> row[0].toString())
                .collect(joining("\n"));
    }
}
