package profiles.seed;

import java.util.Properties;

/**
 * What the person who typed the command wants.
 *
 * @param profiles how many seeded profiles there are to be in the end, communities among them
 * @param domain the domain that tells seeded profiles from others
 * @param random the seed: the same number, the same people
 * @param force also beside other people's profiles, or before the first admin exists
 * @param remove remove them instead
 */
public record SeedOptions(int profiles, String domain, long random, boolean force, boolean remove) {

    private static final int MOST = 100_000_000;

    public static SeedOptions of(Properties properties) {
        return new SeedOptions(
                (int) number(properties, "seed.profiles", 1_000_000, MOST),
                domain(properties.getProperty("seed.domain", "seed.example")),
                number(properties, "seed.random", 1, Integer.MAX_VALUE),
                flag(properties, "seed.force"),
                flag(properties, "seed.remove"));
    }

    /** Below {@code .example} no one has an identity or a mailbox (RFC 2606). */
    private static String domain(String value) {
        if (!value.matches("([a-z0-9]([a-z0-9-]{0,30}[a-z0-9])?\\.){1,3}example")) {
            throw new SeedException(
                    "-Dseed.domain="
                            + value
                            + " can't be used: it must end in .example, where nobody real is, such"
                            + " as seed.example.");
        }
        return value;
    }

    private static long number(Properties properties, String key, long standard, long most) {
        String value = properties.getProperty(key, "" + standard);
        if (!value.matches("\\d{1,10}")
                || Long.parseLong(value) < 1
                || Long.parseLong(value) > most) {
            throw new SeedException(
                    "-D" + key + "=" + value + " is not a number from 1 to " + most + ".");
        }
        return Long.parseLong(value);
    }

    /** {@code -Dseed.remove} alone means yes, too. */
    private static boolean flag(Properties properties, String key) {
        String value = properties.getProperty(key, "false");
        if (!value.matches("|true|false")) {
            throw new SeedException("-D" + key + "=" + value + " is neither true nor false.");
        }
        return !value.equals("false");
    }
}
