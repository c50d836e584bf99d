package profiles.run;

import java.security.SecureRandom;

/** Random passwords that can be read aloud and typed: no letters that look alike. */
final class Secrets {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /**
     * @param length five bits of chance each
     */
    static String random(int length) {
        StringBuilder secret = new StringBuilder(length);
        RANDOM.ints(length, 0, LETTERS.length()).mapToObj(LETTERS::charAt).forEach(secret::append);
        return secret.toString();
    }
}
