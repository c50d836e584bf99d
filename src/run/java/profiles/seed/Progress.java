package profiles.seed;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

/** What the person who waits reads meanwhile. */
final class Progress {

    private static final int EACH = 50_000;

    private final PrintStream out;
    private final long start = System.nanoTime();
    private long relationships;

    Progress(PrintStream out) {
        this.out = out;
    }

    void tell(String text, Object... values) {
        out.println(text.formatted(values));
    }

    void written(int done, int all, int moreRelationships) {
        relationships += moreRelationships;
        if (done % EACH == 0 || done == all) {
            tell(
                    "%,10d of %,d profiles, %,11d relationships, %s",
                    done, all, relationships, elapsed());
        }
    }

    void removed(int done) {
        if (done % EACH == 0) {
            tell("%,10d profiles removed, %s", done, elapsed());
        }
    }

    void report(Connection connection, List<String> tables) throws SQLException {
        for (String table : tables) {
            try (Statement statement = connection.createStatement();
                    ResultSet result =
                            statement.executeQuery(
                                    "select count(*), pg_size_pretty(pg_total_relation_size('%1$s')) from %1$s"
                                            .formatted(table))) {
                result.next();
                tell("%-13s %,11d rows, %s", table, result.getLong(1), result.getString(2));
            }
        }
        tell("Done in %s.", elapsed());
    }

    private String elapsed() {
        return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - start) / 1e9);
    }
}
