package profiles.dns;

import java.time.Duration;

/** The moment by which a whole look-up must be over, whatever the servers do. */
record Deadline(long nanoTime) {

    static Deadline in(Duration duration) {
        return new Deadline(System.nanoTime() + duration.toNanos());
    }

    /** Never negative. */
    long remainingNanos() {
        return Math.max(0, nanoTime - System.nanoTime());
    }

    boolean isOver() {
        return remainingNanos() == 0;
    }
}
