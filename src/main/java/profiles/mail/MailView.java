package profiles.mail;

import java.time.Instant;

/**
 * A mail as an admin sees it.
 *
 * @param subject only while no mail host is configured, as {@code text}: it holds the link
 */
public record MailView(
        long mailId,
        String kind,
        String recipient,
        String lang,
        String status,
        int attempts,
        Instant createdAt,
        Instant nextAttemptAt,
        Instant sentAt,
        String error,
        String subject,
        String text) {

    static MailView closed(Mail mail) {
        return of(mail, null, null);
    }

    static MailView open(Mail mail, WrittenMail written) {
        return of(mail, written.subject(), written.text());
    }

    private static MailView of(Mail mail, String subject, String text) {
        return new MailView(
                mail.id(),
                mail.kind(),
                mail.recipient(),
                mail.lang(),
                mail.status().word(),
                mail.attempts(),
                mail.createdAt(),
                mail.isPending() ? mail.nextAttemptAt() : null,
                mail.sentAt(),
                mail.lastError(),
                subject,
                text);
    }
}
