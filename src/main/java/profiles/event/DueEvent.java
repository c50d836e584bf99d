package profiles.event;

import java.time.Instant;

/**
 * An event whose turn it is.
 *
 * @param kind a word of {@link EventKind}, or of a newer release
 * @param attempts deliveries that have begun before this one
 */
record DueEvent(long id, String kind, long actorTnId, long subjectTnId, Instant at, int attempts) {

    static final int MOST_ATTEMPTS = 10;

    /** Whether nothing has come of any attempt, not even a failure that was noted. */
    boolean isWornOut() {
        return attempts >= MOST_ATTEMPTS;
    }

    boolean isLastAttempt() {
        return attempts + 1 >= MOST_ATTEMPTS;
    }

    Happening happening() {
        EventKind known =
                EventKind.ofWord(kind)
                        .orElseThrow(() -> new IllegalStateException("Unknown event " + kind));
        return new Happening(known, actorTnId, subjectTnId, at);
    }
}
