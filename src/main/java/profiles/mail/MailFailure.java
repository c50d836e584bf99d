package profiles.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.util.regex.Pattern;

/**
 * Why an attempt failed, and what follows.
 *
 * @param reason short; never holds the mail's link, even when the mail server quotes it
 */
record MailFailure(Consequence consequence, String reason) {

    /** What becomes of the mail. */
    enum Consequence {
        /** The recipient was refused for good (5xx): failed. */
        REFUSED,
        /** No mail server to talk to: stays due, and so do all others. */
        UNREACHABLE,
        /** Anything else: tried again later. */
        RETRY
    }

    private static final int LONGEST = 200;
    private static final Pattern LINK = Pattern.compile("\\S*(://|/welcome/|/reset/)\\S*");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");

    static MailFailure of(Exception failure) {
        return new MailFailure(consequence(failure), reason(failure));
    }

    private static Consequence consequence(Exception failure) {
        if (failure instanceof MailServerUnreachableException) {
            return Consequence.UNREACHABLE;
        }
        boolean refused =
                failure instanceof AddressException
                        || (failure instanceof SendFailedException refusal
                                && refusal.getInvalidAddresses() != null
                                && refusal.getInvalidAddresses().length > 0);
        return refused ? Consequence.REFUSED : Consequence.RETRY;
    }

    private static String reason(Exception failure) {
        Exception root = failure;
        while (root instanceof MessagingException nested && nested.getNextException() != null) {
            root = nested.getNextException();
        }
        String message =
                root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        String clean =
                BLANKS.matcher(LINK.matcher(message).replaceAll("…")).replaceAll(" ").strip();
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
    }
}
