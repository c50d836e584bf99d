package profiles.relationship;

import java.time.Instant;

/** A pair that nobody else can change before this transaction ends. */
public record LockedPair(Party me, Party other) {

    public Pair pair() {
        return new Pair(me.side(), other.side());
    }

    /** Whether the other one exists for me, now that it is certain. */
    boolean isOpen() {
        return other.isActive() && !pair().isBarred();
    }

    /** When my side, having become what it is in {@code after}, last changed. */
    Instant updatedAt(Pair after, Instant now) {
        boolean asBefore = after.mine().equals(me.side()) && me.sideUpdatedAt() != null;
        return asBefore ? me.sideUpdatedAt() : now;
    }
}
