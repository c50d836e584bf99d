package profiles.database;

import java.time.Duration;

/** How long work waits after a failed attempt: 30 s, doubling up to an hour, spread by a fifth. */
public final class BackOff {

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS = 7;
    private static final double SPREAD = 0.2;

    private BackOff() {}

    /**
     * @param failures attempts that have failed before this one
     * @param random from 0 to 1
     */
    public static Duration after(int failures, double random) {
        Duration full = FIRST.multipliedBy(1L << Math.min(failures, DOUBLINGS));
        Duration capped = full.compareTo(LONGEST) > 0 ? LONGEST : full;
        return Duration.ofMillis((long) (capped.toMillis() * (1 - SPREAD * random)));
    }
}
