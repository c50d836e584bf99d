package profiles.relationship;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody can do about their relationship with another. */
public enum RelationshipVerb {
    FOLLOW,
    UNFOLLOW,
    CONNECT,
    DISCONNECT,
    BLOCK,
    UNBLOCK,
    MUTE,
    UNMUTE;

    /** The verb on the wire. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<RelationshipVerb> ofWord(String word) {
        return Arrays.stream(values()).filter(verb -> verb.word().equals(word)).findFirst();
    }
}
