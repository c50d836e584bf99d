package profiles.seed;

import java.util.SplittableRandom;

/** The dice of one profile: they fall alike for the same seed, number and purpose. */
final class Chance {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    private Chance(long start) {
        this.random = new SplittableRandom(start);
    }

    static Chance of(long seed, int number, Enum<?> purpose) {
        long mixed = new SplittableRandom(seed).nextLong() + number * STEP;
        return new Chance(new SplittableRandom(mixed).nextLong() + purpose.ordinal());
    }

    boolean in(double share) {
        return random.nextDouble() < share;
    }

    int below(int limit) {
        return random.nextInt(limit);
    }

    /** From 1 to the limit, by Zipf's law: 2 half as often as 1, 3 a third as often. */
    int rank(int limit) {
        return Math.min(limit, (int) Math.pow(limit + 1.0, random.nextDouble()));
    }

    /** How often something is done that most do rarely and a few a lot: 0 to the limit. */
    int times(double scale, int limit) {
        double heavy = Math.pow(1 - random.nextDouble(), -0.7) - 0.6;
        return (int) Math.min(limit, heavy * scale);
    }

    <T> T one(T[] choices) {
        return choices[below(choices.length)];
    }
}
