package profiles.relationship;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether one side's clients trust the other without asking, or never. */
public enum Trust {
    ALWAYS,
    NEVER;

    /** The trust on the wire and in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Trust> ofWord(String word) {
        return Arrays.stream(values()).filter(trust -> trust.word().equals(word)).findFirst();
    }
}
