package profiles.it.support;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** How long calls take. */
public final class Timing {

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

    public static Duration median(List<Duration> durations) {
        return durations.stream().sorted().toList().get(durations.size() / 2);
    }
}
