package profiles.ref;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** How refIds are made and under which keys they are stored. */
final class RefKey {

    /** What a refId may look like; a stored hash has a colon and so is never one. */
    private static final Pattern REF_ID = Pattern.compile("[A-Za-z0-9._~-]{8,128}");

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private RefKey() {}

    /** 192 random bits, URL-safe. */
    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static boolean isRefId(String text) {
        return text != null && REF_ID.matcher(text).matches();
    }

    /** The key of a ref that must not be recovered from the database. */
    static String hashed(String refId) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(refId.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("No SHA-256 on this Java", e);
        }
    }
}
