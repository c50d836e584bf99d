package profiles.it.support;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Profiles suspended and banned without anybody's asking. */
public final class Statuses {

    private Statuses() {}

    public static void set(DataSource database, String idTag, String status) throws SQLException {
        try (var connection = database.getConnection();
                var update =
                        connection.prepareStatement(
                                "update profile set status = ?, version = version + 1"
                                        + " where id_tag = ?")) {
            update.setString(1, status);
            update.setString(2, idTag);
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("no profile " + idTag);
            }
        }
    }
}
