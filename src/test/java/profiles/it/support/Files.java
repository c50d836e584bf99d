package profiles.it.support;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Pictures that are there without having been uploaded. */
public final class Files {

    private Files() {}

    /** A new one of somebody's; its id. */
    public static String add(DataSource database, long owner) throws SQLException {
        String id = UUID.randomUUID() + "-abcdef";
        String fileId = "b1~" + id.replace("-", "_").substring(0, 43);
        try (var connection = database.getConnection();
                var insert =
                        connection.prepareStatement(
                                "insert into file (file_id, owner_tn_id, created_at)"
                                        + " values (?, ?, now())")) {
            insert.setString(1, fileId);
            insert.setLong(2, owner);
            insert.executeUpdate();
        }
        return fileId;
    }
}
