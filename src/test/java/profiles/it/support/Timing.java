package profiles.it.support;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** How long calls take. */
public final class Timing {

    private static final System.Logger LOG = System.getLogger(Timing.class.getName());
    private static final int SPOILT = 2;

    private Timing() {}

    public static Duration of(Runnable call) {
        long start = System.nanoTime();
        call.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Does it several times, one after the other. */
    public static List<Duration> of(int times, Runnable call) {
        return Stream.generate(() -> of(call)).limit(times).toList();
    }

    /**
     * A verdict by the clock, which a busy machine can spoil: the first good one of three counts.
     *
     * @param trial measures anew, and asserts
     */
    public static void judge(Runnable trial) {
        for (int spoilt = 0; spoilt < SPOILT; spoilt++) {
            try {
                trial.run();
                return;
            } catch (AssertionError again) {
                LOG.log(Level.INFO, "Measured once more: {0}", again.getMessage());
            }
        }
        trial.run();
    }

    public static Duration median(List<Duration> durations) {
        return durations.stream().sorted().toList().get(durations.size() / 2);
    }
}
