package profiles.mail;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import profiles.config.Settings;
import profiles.http.Cursor;
import profiles.http.Page;
import profiles.problem.ProblemException;

/**
 * The outbox for admins, newest first. Whoever reads a mailed link could use it, so mails can be
 * read only where none can be sent.
 */
@Stateless
public class AdminMailsService {

    @Inject MailRepository mails;
    @Inject MailWriter writer;
    @Inject Settings settings;

    /**
     * @param status a word of {@link MailStatus}; null: all
     */
    public Page<MailView> list(String status, Cursor cursor, int limit) {
        List<Mail> oneMore = mails.list(status(status), cursor.before(), limit + 1);
        return Page.of(oneMore, limit, mail -> Cursor.encode(mail.id())).map(this::view);
    }

    private MailView view(Mail mail) {
        boolean readable = settings.mail().host().isEmpty() && !mail.variables().isEmpty();
        return readable
                ? MailView.open(mail, writer.write(mail.kind(), mail.lang(), mail.variables()))
                : MailView.closed(mail);
    }

    private static MailStatus status(String word) {
        return word == null
                ? null
                : MailStatus.ofWord(word).orElseThrow(AdminMailsService::unknownStatus);
    }

    private static ProblemException unknownStatus() {
        return ProblemException.invalid(
                "/status", "invalid", "status must be pending, sent, logged or failed.");
    }
}
