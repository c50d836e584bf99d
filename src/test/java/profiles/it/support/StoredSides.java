package profiles.it.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import profiles.relationship.Connection;
import profiles.relationship.Notes;
import profiles.relationship.Side;
import profiles.relationship.Trust;

/**
 * What the database holds of the relationships among some people.
 *
 * @param sides by the numbers of the one whose side it is and of the other
 */
public record StoredSides(Map<List<Long>, Side> sides) {

    private static final String QUERY =
            """
            select from_tn_id, to_tn_id, following, connection, blocked, muted,
                trust, hidden_in_home from relationship
            where from_tn_id = any (?) and to_tn_id = any (?)""";

    public static StoredSides among(List<Session> people, DataSource database) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(QUERY)) {
            var numbers =
                    connection.createArrayOf(
                            "bigint", people.stream().map(Session::tnId).toArray());
            query.setArray(1, numbers);
            query.setArray(2, numbers);
            var sides = new HashMap<List<Long>, Side>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    sides.put(List.of(row.getLong(1), row.getLong(2)), side(row));
                }
            }
            return new StoredSides(sides);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Notes notes(ResultSet row) throws SQLException {
        String trust = row.getString("trust");
        return new Notes(
                trust == null ? null : Trust.valueOf(trust.toUpperCase(Locale.ROOT)),
                row.getBoolean("hidden_in_home"));
    }

    private static Side side(ResultSet row) throws SQLException {
        return new Side(
                row.getBoolean("following"),
                Connection.valueOf(row.getString("connection").toUpperCase(Locale.ROOT)),
                row.getBoolean("blocked"),
                row.getBoolean("muted"),
                notes(row));
    }

    public Side side(Session mine, Session theirs) {
        return side(mine.tnId(), theirs.tnId());
    }

    private Side side(long mine, long theirs) {
        return sides.getOrDefault(List.of(mine, theirs), Side.NOTHING);
    }

    /** The rows that should not be: those that hold nothing, and those of an impossible pair. */
    public List<String> impossible() {
        return sides.keySet().stream()
                .filter(pair -> !isPossible(pair.get(0), pair.get(1)))
                .map(pair -> pair + " " + sides.get(pair))
                .toList();
    }

    private boolean isPossible(long me, long other) {
        Side mine = side(me, other);
        Side theirs = side(other, me);
        boolean cut =
                !theirs.following()
                        && theirs.connection() == Connection.DISCONNECTED
                        && !theirs.blocked();
        return !mine.isNothing()
                && isConnected(mine) == isConnected(theirs)
                && !(isWaiting(mine) && isWaiting(theirs))
                && (!mine.blocked()
                        || cut
                                && !mine.following()
                                && mine.connection() == Connection.DISCONNECTED);
    }

    private static boolean isConnected(Side side) {
        return side.connection() == Connection.CONNECTED;
    }

    private static boolean isWaiting(Side side) {
        return side.connection() == Connection.PENDING;
    }
}
