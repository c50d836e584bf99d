package profiles.mail;

import jakarta.mail.MessagingException;

/** The mail server can't be reached or won't let us in; no mail can be blamed for that. */
class MailServerUnreachableException extends RuntimeException {

    MailServerUnreachableException(MessagingException cause) {
        super(cause.getMessage(), cause);
    }
}
