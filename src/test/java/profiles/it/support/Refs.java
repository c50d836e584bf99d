package profiles.it.support;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Invitations in states that only time brings, written straight into the database. */
public record Refs(DataSource database) {

    /** As if its end had come. */
    public void expire(String refId) {
        String change =
                "update ref set expires_at = now() - interval '1 second', version = version + 1"
                        + " where ref_key = ?";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(change)) {
            statement.setString(1, refId);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
