package profiles.mail;

import java.time.Instant;
import java.util.Map;

/** A mail this node has leased, apart from any transaction. */
record DueMail(
        long id,
        String messageId,
        String kind,
        String recipient,
        String lang,
        Map<String, String> model,
        Instant createdAt) {

    static DueMail of(Mail mail) {
        return new DueMail(
                mail.id(),
                mail.messageId(),
                mail.kind(),
                mail.recipient(),
                mail.lang(),
                mail.variables(),
                mail.createdAt());
    }

    @Override
    public String toString() {
        return "DueMail[id=" + id + ", kind=" + kind + "]";
    }
}
