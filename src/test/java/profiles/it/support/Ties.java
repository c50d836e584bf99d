package profiles.it.support;

import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * What profiles are to one another and in which state they are, written straight into the database,
 * so that every state can be tested, however it comes about.
 */
public record Ties(DataSource database) {

    public void follow(Session from, Session to) {
        side(from.tnId(), to.tnId(), "following = true");
    }

    public void unfollow(Session from, Session to) {
        side(from.tnId(), to.tnId(), "following = false");
    }

    public void ask(Session from, Session to) {
        side(from.tnId(), to.tnId(), "connection = 'pending'");
    }

    public void connect(Session one, Session other) {
        side(one.tnId(), other.tnId(), "connection = 'connected'");
        side(other.tnId(), one.tnId(), "connection = 'connected'");
    }

    public void mute(Session from, Session to) {
        side(from.tnId(), to.tnId(), "muted = true");
    }

    public void trust(Session from, Session to) {
        side(from.tnId(), to.tnId(), "trust = 'always'");
    }

    public void block(Session from, Session to) {
        block(from.tnId(), to.tnId());
    }

    public void block(long from, long to) {
        side(from, to, "blocked = true");
    }

    /** Sets columns of a profile, given as in an update. */
    public void set(Session profile, String columns) {
        run(
                "update profile set version = version + 1, " + columns + " where tn_id = ?",
                profile.tnId());
    }

    public long tnId(String idTag) {
        return Numbers.number(database, "select tn_id from profile where id_tag = ?", idTag);
    }

    private void side(long from, long to, String change) {
        run(
                "insert into relationship (from_tn_id, to_tn_id, updated_at) values (?, ?, now())"
                        + " on conflict do nothing",
                from,
                to);
        run(
                "update relationship set " + change + " where from_tn_id = ? and to_tn_id = ?",
                from,
                to);
    }

    private void run(String change, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(change)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
