package profiles.mail;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import profiles.config.Settings;
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
     * @param cursor from the page before; null: from the newest
     */
    public Page<MailView> list(String status, String cursor, int limit) {
        if (limit < 1 || limit > Page.MAX_LIMIT) {
            throw ProblemException.invalid("/limit", "invalid", "limit must be from 1 to 200.");
        }
        List<Mail> oneMore = mails.list(status(status), position(cursor), limit + 1);
        return Page.of(oneMore, limit, AdminMailsService::cursor).map(this::view);
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

    private static String cursor(Mail last) {
        return Long.toString(last.id(), Character.MAX_RADIX);
    }

    private static long position(String cursor) {
        try {
            return cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor, Character.MAX_RADIX);
        } catch (NumberFormatException e) {
            throw ProblemException.invalid("/cursor", "invalid", "cursor is not one of ours.");
        }
    }
}
