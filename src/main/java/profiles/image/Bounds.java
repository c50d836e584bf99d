package profiles.image;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * How long, and with how much memory, the decoding of an image may go on. Time is that of the
 * processor: on a busy machine an honest image waits a lot.
 */
final class Bounds {

    private final long end;
    private final AllocationMeter meter;

    private Bounds(Duration time, long allocation) {
        end = now() + time.toNanos();
        meter = AllocationMeter.allowing(allocation);
    }

    /**
     * From now on, for this thread.
     *
     * @param allocation in bytes, garbage included
     */
    static Bounds of(Duration time, long allocation) {
        return new Bounds(time, allocation);
    }

    boolean isTimeOver() {
        return now() - end > 0;
    }

    /** Of this thread; the time of day where the JVM does not count. */
    private static long now() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        boolean counted =
                threads.isCurrentThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled();
        return counted ? threads.getCurrentThreadCpuTime() : System.nanoTime();
    }

    /** Ends the work with a 422 when it has gone too far. */
    void check() {
        if (isTimeOver()) {
            throw Refusal.tooLate();
        }
        if (meter.isOver()) {
            throw Refusal.of("The picture takes too much memory to read.");
        }
    }
}
