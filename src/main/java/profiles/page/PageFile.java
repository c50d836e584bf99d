package profiles.page;

import java.util.HexFormat;
import profiles.crypto.Sha256;

/**
 * A file the pages use.
 *
 * @param version changes with the content: entity tag, and part of the links to the file
 */
record PageFile(String mediaType, String content, String version) {

    private static final int VERSION_BYTES = 8;

    static PageFile of(String mediaType, String content) {
        byte[] hash = Sha256.of(content);
        return new PageFile(mediaType, content, HexFormat.of().formatHex(hash, 0, VERSION_BYTES));
    }
}
