package profiles.crypto;

import java.security.SecureRandom;
import java.util.Base64;

/** Texts nobody can guess, made of characters that are safe in a URL (RFC 4648, §5). */
public final class RandomText {

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomText() {}

    /**
     * @param bytes how many random bytes the text stands for
     */
    public static String ofBytes(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
