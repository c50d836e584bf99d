package profiles.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can happen, and who is the actor and who the subject of it. */
public enum EventKind {
    /** A profile (actor) asked a person (subject) to connect, and the request waits. */
    CONNECTION_REQUESTED,
    /** A person (actor) became connected with another (subject), who had asked or accepts all. */
    CONNECTION_MADE,
    /** A person (actor) asked a community (subject) to be let in, and the request waits. */
    MEMBERSHIP_REQUESTED,
    /** A community (actor; which officer is not told) invited a person (subject). */
    MEMBERSHIP_INVITED,
    /** A community (actor; which officer is not told) let in a person (subject) who had asked. */
    MEMBERSHIP_GRANTED,
    /** An admin (actor) suspended a profile (subject). */
    PROFILE_SUSPENDED,
    /** An admin (actor) banned a profile (subject). */
    PROFILE_BANNED,
    /** An admin (actor) made a suspended or banned profile (subject) active again. */
    PROFILE_REINSTATED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for what only a newer release knows. */
    static Optional<EventKind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
