package profiles.it.support;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;

/** The mails the server has sent, everybody's. */
public final class Mailbox {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String PENDING =
            "select count(*) from mail where status = 'pending' and recipient = any (?)";

    private final GreenMail server;

    Mailbox(GreenMail server) {
        this.server = server;
    }

    /** The link of the newest mail to this address that leads to {@code /<page>/…}. */
    public MailedLink awaitLink(String recipient, String page) {
        return await("a mail with a /" + page + "/ link to " + recipient)
                .atMost(PATIENCE)
                .until(() -> newestLink(recipient, page), link -> link != null);
    }

    /** The newest mail to this address whose subject holds these words. */
    public ReceivedMail awaitMail(String recipient, String words) {
        return await("a mail about \"" + words + "\" to " + recipient)
                .atMost(PATIENCE)
                .until(() -> newestMail(recipient, words), mail -> mail != null);
    }

    /** Waits until the outbox holds nothing that is still to be sent to one of them. */
    public void awaitSent(List<Person> people, DataSource database) {
        List<String> recipients = people.stream().map(Person::email).toList();
        await("an outbox with nothing to send")
                .atMost(Duration.ofMinutes(1))
                .until(() -> Numbers.number(database, PENDING, recipients) == 0);
    }

    /** All mails to this address so far, the oldest first. */
    public List<ReceivedMail> mailsTo(String recipient) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, recipient))
                .map(ReceivedMail::of)
                .toList();
    }

    private MailedLink newestLink(String recipient, String page) {
        return mailsTo(recipient).stream()
                .flatMap(mail -> mail.links().stream())
                .filter(link -> link.page().equals(page))
                .reduce(null, (older, newer) -> newer);
    }

    private ReceivedMail newestMail(String recipient, String words) {
        return mailsTo(recipient).stream()
                .filter(mail -> mail.subject().contains(words))
                .reduce(null, (older, newer) -> newer);
    }

    private static boolean isTo(MimeMessage message, String recipient) {
        try {
            return Arrays.stream(message.getRecipients(RecipientType.TO))
                    .anyMatch(address -> address.toString().contains(recipient));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
