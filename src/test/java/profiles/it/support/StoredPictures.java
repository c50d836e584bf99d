package profiles.it.support;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import profiles.file.FileStore;

/** Pictures written straight into the database; of their bytes only the number matters. */
public record StoredPictures(DataSource database) {

    /** A picture in one of its sizes. */
    public record Size(String variant, int length) {

        /** Always the same ones. */
        public byte[] bytes() {
            byte[] bytes = new byte[length];
            new Random(length).nextBytes(bytes);
            return bytes;
        }

        /** The entity tag, quotes included. */
        public String tag() {
            return "\"" + hash(bytes()) + "\"";
        }
    }

    /** A picture that nobody has sent and nobody shows; its id. */
    public String add(Size... sizes) {
        String fileId = "b1~" + hash(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        run("insert into file (file_id, created_at) values (?, now())", fileId);
        for (Size size : sizes) {
            add(fileId, size);
        }
        return fileId;
    }

    private void add(String fileId, Size size) {
        byte[] bytes = size.bytes();
        run(
                "insert into file_variant (file_id, variant, media_type, width, height, size, tag)"
                        + " values (?, ?, 'image/jpeg', 1, 1, ?, ?)",
                fileId,
                size.variant(),
                size.length(),
                hash(bytes));
        for (int index = 0; index * FileStore.CHUNK < bytes.length; index++) {
            int from = index * FileStore.CHUNK;
            run(
                    "insert into file_chunk (file_id, variant, index, bytes) values (?, ?, ?, ?)",
                    fileId,
                    size.variant(),
                    index,
                    Arrays.copyOfRange(
                            bytes, from, Math.min(from + FileStore.CHUNK, bytes.length)));
        }
    }

    /** Makes somebody one of those who sent it. */
    public void own(String fileId, Session owner) {
        run("insert into file_owner (file_id, tn_id) values (?, ?)", fileId, owner.tnId());
    }

    /** Lets a profile show it. */
    public void show(String fileId, String idTag) {
        run("update profile set profile_pic = ? where id_tag = ?", fileId, idTag);
    }

    /** Lets a profile show it behind its name. */
    public void cover(String fileId, String idTag) {
        run("update profile set cover_pic = ? where id_tag = ?", fileId, idTag);
    }

    /** Clears it away from a chunk on, while its description is still there. */
    public void clear(String fileId, int fromChunk) {
        run("delete from file_chunk where file_id = ? and index >= ?", fileId, fromChunk);
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

    private static String hash(byte[] bytes) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
