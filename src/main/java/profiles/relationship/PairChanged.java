package profiles.relationship;

/**
 * A pair has changed: fired within the transaction that changes it, when the new state is written.
 * Whoever {@code @Observes} it takes part in the change, and can refuse it by throwing.
 *
 * @param before both parties, {@code me} being the one whose side acts
 */
public record PairChanged(LockedPair before, Pair after) {

    /** Whether the two have become connected. */
    public boolean connects() {
        return !before.pair().isConnected() && after.isConnected();
    }

    /** Whether the two were connected and are so no more. */
    public boolean parts() {
        return before.pair().isConnected() && !after.isConnected();
    }

    /** Whether a request to connect now waits that didn't before. */
    public boolean asks() {
        return !before.pair().isWaiting() && after.isWaiting();
    }

    public boolean isBetweenPersons() {
        return before.me().isPerson() && before.other().isPerson();
    }
}
