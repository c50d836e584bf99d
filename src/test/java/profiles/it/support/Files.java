package profiles.it.support;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Pictures that are there without having been uploaded. */
public final class Files {

    private Files() {}

    /** A new one of somebody's, of a single variant with few bytes; its id. */
    public static String add(DataSource database, long owner) throws SQLException {
        String id = UUID.randomUUID() + "-abcdef";
        String fileId = "b1~" + id.replace("-", "_").substring(0, 43);
        try (var connection = database.getConnection()) {
            execute(connection, "insert into file (file_id, created_at) values (?, now())", fileId);
            execute(
                    connection,
                    "insert into file_owner (file_id, tn_id) values (?, ?)",
                    fileId,
                    owner);
            addVariant(connection, fileId, "pf", fileId.getBytes(StandardCharsets.US_ASCII));
        }
        return fileId;
    }

    /** One more size, of the bytes given, in a single chunk. */
    public static void addVariant(
            Connection connection, String fileId, String variant, byte[] bytes)
            throws SQLException {
        execute(
                connection,
                """
                insert into file_variant (file_id, variant, media_type, width, height, size, tag)
                values (?, ?, 'image/png', 80, 80, ?, ?)""",
                fileId,
                variant,
                bytes.length,
                variant + "-of-" + fileId);
        execute(
                connection,
                "insert into file_chunk (file_id, variant, index, bytes) values (?, ?, 0, ?)",
                fileId,
                variant,
                bytes);
    }

    private static void execute(Connection connection, String sql, Object... values)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
