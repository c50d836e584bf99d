package profiles.picture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.database.FreshPlan;
import profiles.run.EmbeddedDatabase;

/** How PostgreSQL goes about finding a picture when there are many, and many show the same. */
class PicturePlanTest {

    private static final int PROFILES = 50_000;
    private static final int FEW_PAGES = 60;

    /** The first line that says it is that of the whole. */
    private static final Pattern PAGES =
            Pattern.compile("Buffers: shared hit=(\\d+)(?: read=(\\d+))?");

    /** Every fifth profile shows {@code popular}; three of four of the rest one of their own. */
    private static final String FILL =
            """
            alter table profile disable trigger user;
            create function pg_temp.id(name text) returns text language sql
                as $$ select 'b1~' || rpad(name, 43, '_') $$;
            insert into file (file_id, created_at)
                select pg_temp.id(name), now() from unnest(array['popular', 'shunned', 'sent']) name
                union all select pg_temp.id('f' || i), now() from generate_series(1, %1$d) i;
            insert into file_variant (file_id, variant, media_type, width, height, size, tag)
                select file_id, variant, 'image/jpeg', 1, 1, 1, ''
                from file, unnest(array['pf', 'tn', 'sd', 'md', 'hd']) variant;
            insert into profile (tn_id, id_tag, id_tag_skeleton, type, name, created_at, updated_at,
                    status, profile_pic, cover_pic)
                select i, 'p' || i || '@example.com', i::text, 'person', 'P', now(), now(),
                    case when i %% 5 = 1 then 'suspended' else 'active' end,
                    case i %% 5 when 0 then pg_temp.id('popular') when 1 then null
                        else pg_temp.id('f' || i) end,
                    case when i = 7 then pg_temp.id('shunned') end
                from generate_series(1, %1$d) i;
            insert into file_owner (file_id, tn_id)
                select pg_temp.id('popular'), i * 5 from generate_series(1, %1$d / 5) i
                union all select pg_temp.id('sent'), i from generate_series(1, 10000) i
                union all select pg_temp.id('f' || i), i from generate_series(1, %1$d) i;
            insert into relationship (from_tn_id, to_tn_id, blocked, updated_at)
                select 2 + i %% 5000, 5003 + i / 4, i %% 50 = 0, now()
                from generate_series(1, 3 * %1$d) i;
            insert into relationship (from_tn_id, to_tn_id, blocked, updated_at)
                values (7, 1, true, now());
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
    @ValueSource(strings = {"shunned", "f2", "unknown"})
    void pictureShouldBeFoundByItsIndexes(String fileId) {
        assertThat(plan("explain ", fileId))
                .contains("profile_profile_pic_idx", "profile_cover_pic_idx", "file_owner_pkey")
                .doesNotContain("Seq Scan on profile", "Seq Scan on file", "Seq Scan on relat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"popular", "shunned", "sent", "f2", "unknown"})
    void fewPagesShouldBeReadHoweverManyShowThePicture(String fileId) {
        Matcher pages = PAGES.matcher(plan("explain (analyze, buffers, timing off) ", fileId));

        assertThat(pages.find()).isTrue();
        assertThat(number(pages.group(1)) + number(pages.group(2))).isLessThan(FEW_PAGES);
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static String plan(String explain, String fileId) {
        String sql =
                PictureRepository.VARIANTS
                        .replace("?1", "1::bigint")
                        .replace("?2", "false")
                        .replace("?3", "'b1~" + fileId + "_".repeat(43 - fileId.length()) + "'");
        List<Object[]> lines = FreshPlan.read(connection, explain + sql, Map.of());
        return lines.stream().map(line -> line[0].toString()).collect(joining("\n"));
    }
}
