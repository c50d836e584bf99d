package profiles.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file the pages use.
 *
 * @param version changes with the content: entity tag, and part of the links to the file
 */
record PageFile(String mediaType, String content, String version) {

    private static final int VERSION_BYTES = 8;

    static PageFile of(String mediaType, String content) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(content.getBytes(StandardCharsets.UTF_8));
            return new PageFile(
                    mediaType, content, HexFormat.of().formatHex(hash, 0, VERSION_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
