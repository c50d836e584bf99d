package profiles.seed;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Keeps real databases free of seeded profiles. */
final class Safety {

    private static final long LOCK = 7_303_014_190_273_645_001L;

    private final Connection connection;
    private final SeededTags tags;

    Safety(Connection connection, SeededTags tags) {
        this.connection = connection;
        this.tags = tags;
    }

    /** One seeding at a time, for as long as the connection is open. */
    void lock() throws SQLException {
        if (!is("pg_try_advisory_lock(" + LOCK + ")")) {
            throw new SeedException("Somebody else is seeding this database right now.");
        }
    }

    boolean hasSchema() throws SQLException {
        return is("to_regclass('profile') is not null");
    }

    /**
     * Admins may be there, people not. Without any profile the service would make its first admin
     * at its start, which seeded profiles would keep it from.
     */
    void refuseForeign() throws SQLException {
        boolean empty = !hasSchema() || !is("exists (select 1 from profile)");
        if (empty) {
            throw new SeedException(
                    "The database has no profile yet, and with seeded ones the service would not"
                            + " make its first admin: start it once before (mvn -Prun), or say"
                            + " -Dseed.force=true.");
        }
        if (is("exists (select 1 from profile where " + isSomebody() + ")")) {
            throw new SeedException(
                    "The database holds profiles that are neither seeded nor admins, so it may be"
                            + " in use: nothing was done. -Dseed.force=true seeds it all the same.");
        }
    }

    private String isSomebody() {
        return "not "
                + tags.condition()
                + " and not exists (select 1 from account"
                + " where account.tn_id = profile.tn_id and roles like '%admin%')";
    }

    private boolean is(String condition) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select " + condition)) {
            result.next();
            return result.getBoolean(1);
        }
    }
}
