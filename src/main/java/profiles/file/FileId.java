package profiles.file;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import profiles.crypto.Sha256;

/** The name of a stored picture, {@code b1~} and the SHA-256 of its largest variant. */
public record FileId(String value) {

    private static final String PREFIX = "b1~";

    private static final Pattern ID_OR_PATH =
            Pattern.compile(
                    "(?:(?:/api/files/)?(?:/api/file/|/file/)|/api/files/)?(b1~[A-Za-z0-9_-]{43})");

    /**
     * Of an id or of one of the paths under which the picture is served; empty for anything else.
     */
    public static Optional<FileId> parse(String text) {
        Matcher matcher = ID_OR_PATH.matcher(text);
        return matcher.matches() ? Optional.of(new FileId(matcher.group(1))) : Optional.empty();
    }

    /**
     * @param largest the bytes of the largest variant
     */
    public static FileId of(byte[] largest) {
        return new FileId(PREFIX + Sha256.base64(largest));
    }

    /**
     * A path a browser can load.
     *
     * @param stored an id; null: none
     */
    public static String pathOf(String stored) {
        return stored == null ? null : "/api/file/" + stored;
    }
}
