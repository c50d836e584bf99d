package profiles.mail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a mail has come. */
public enum MailStatus {
    PENDING,
    SENT,
    /** Written to the log, because no mail host is configured. */
    LOGGED,
    /** Refused by the recipient's server, or too old to be worth sending. */
    FAILED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<MailStatus> ofWord(String word) {
        return Arrays.stream(values()).filter(status -> status.word().equals(word)).findFirst();
    }
}
