package profiles.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import profiles.config.Settings;

/**
 * One round: claims what is due, mail by mail, sends it outside any transaction and notes what
 * became of it. The round ends when nothing is due or the mail server is away; then the next rounds
 * wait a little, so that an outage of hours costs one connection attempt now and then.
 */
@ApplicationScoped
public class Postman {

    private static final Logger LOG = System.getLogger("profiles.mail");
    private static final Duration PAUSE = Duration.ofSeconds(9);

    @Inject MailQueueService queue;
    @Inject MailWriter writer;
    @Inject Settings settings;
    @Inject Clock clock;

    private Instant pausedUntil = Instant.MIN;
    private boolean away;

    /** Not for two threads at once. */
    void makeRound(BooleanSupplier stopping) {
        if (clock.instant().isBefore(pausedUntil)) {
            return;
        }
        queue.giveUpExpired();
        try (var smtp = new SmtpConnection(settings.mail())) {
            boolean more = true;
            while (more && !stopping.getAsBoolean()) {
                more = queue.claim().filter(mail -> deliver(mail, smtp)).isPresent();
            }
        }
    }

    /** Whether to go on with the next one. */
    private boolean deliver(DueMail mail, SmtpConnection smtp) {
        if (settings.mail().host().isEmpty()) {
            log(mail);
            return true;
        }
        Optional<MailFailure> failure = send(mail, smtp);
        if (failure.isPresent()) {
            queue.failed(mail.id(), failure.get());
            return goOnAfter(mail, failure.get());
        }
        queue.sent(mail.id());
        away = false;
        return true;
    }

    private Optional<MailFailure> send(DueMail mail, SmtpConnection smtp) {
        try {
            WrittenMail written = writer.write(mail.kind(), mail.lang(), mail.model());
            smtp.send(new MimeLetter(smtp.session(), settings.mail().from(), mail, written));
            return Optional.empty();
        } catch (MessagingException | RuntimeException e) {
            return Optional.of(MailFailure.of(e));
        }
    }

    private boolean goOnAfter(DueMail mail, MailFailure failure) {
        if (failure.consequence() == MailFailure.Consequence.UNREACHABLE) {
            pause(failure.reason());
            return false;
        }
        LOG.log(
                Level.WARNING,
                "Mail {0} was not sent ({1}): {2}",
                mail.messageId(),
                failure.consequence(),
                failure.reason());
        return true;
    }

    /** An outage is told once, however long it lasts. */
    private void pause(String reason) {
        if (!away) {
            LOG.log(Level.WARNING, "The mail server is away, all mail waits: {0}", reason);
        }
        away = true;
        pausedUntil = clock.instant().plus(PAUSE);
    }

    private void log(DueMail mail) {
        try {
            WrittenMail written = writer.write(mail.kind(), mail.lang(), mail.model());
            LOG.log(
                    Level.INFO,
                    "No mail host is configured; this mail to {0} was not sent:\n{1}\n\n{2}",
                    mail.recipient(),
                    written.subject(),
                    written.text());
        } catch (RuntimeException e) {
            queue.failed(mail.id(), MailFailure.of(e));
            return;
        }
        queue.logged(mail.id());
    }
}
