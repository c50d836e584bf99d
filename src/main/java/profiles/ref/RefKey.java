package profiles.ref;

import java.util.HexFormat;
import java.util.regex.Pattern;
import profiles.crypto.RandomText;
import profiles.crypto.Sha256;

/** How refIds are made and under which keys they are stored. */
final class RefKey {

    /** What a refId may look like; a stored hash has a colon and so is never one. */
    private static final Pattern REF_ID = Pattern.compile("[A-Za-z0-9._~-]{8,128}");

    private static final int BYTES = 24;

    private RefKey() {}

    /** 192 random bits, URL-safe. */
    static String random() {
        return RandomText.ofBytes(BYTES);
    }

    static boolean isRefId(String text) {
        return text != null && REF_ID.matcher(text).matches();
    }

    /** The key of a ref that must not be recovered from the database. */
    static String hashed(String refId) {
        return "sha256:" + HexFormat.of().formatHex(Sha256.of(refId));
    }
}
