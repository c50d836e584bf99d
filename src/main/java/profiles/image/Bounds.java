package profiles.image;

import java.time.Duration;

/** How long, and with how much memory, the decoding of an image may go on. */
final class Bounds {

    private final long end;
    private final AllocationMeter meter;

    private Bounds(Duration time, long allocation) {
        end = System.nanoTime() + time.toNanos();
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
        return System.nanoTime() - end > 0;
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
