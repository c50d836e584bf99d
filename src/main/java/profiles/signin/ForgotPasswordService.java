package profiles.signin;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import profiles.account.AccountRepository;
import profiles.account.MailedLinks;
import profiles.account.Person;
import profiles.identity.EmailAddress;
import profiles.identity.IdTag;
import profiles.ratelimit.RateLimit;
import profiles.ratelimit.RateLimitService;

/** Mails a link for another password, after the request has been answered. */
@Stateless
public class ForgotPasswordService {

    /** One address may have registered several tags; a mail for each, up to this many. */
    private static final int MOST_ACCOUNTS = 5;

    @Inject AccountRepository accounts;
    @Inject MailedLinks links;
    @Inject RateLimitService limits;

    /**
     * Runs on a thread of its own: whether there is an account must not show in how long the answer
     * takes.
     *
     * @param subject an identity tag or an e-mail address
     */
    @Asynchronous
    public void mailLinks(String subject) {
        people(subject).stream()
                .filter(person -> person.profile().isActive())
                .forEach(this::mailLink);
    }

    private List<Person> people(String subject) {
        Optional<Person> byTag = IdTag.parse(subject).flatMap(accounts::find);
        if (byTag.isPresent()) {
            return List.of(byTag.get());
        }
        return EmailAddress.parse(subject)
                .map(email -> accounts.list(email, MOST_ACCOUNTS))
                .orElse(List.of());
    }

    private void mailLink(Person person) {
        String idTag = person.profile().idTag().value();
        if (limits.tryUse(RateLimit.FORGOT_BY_ACCOUNT, idTag).isPresent()) {
            return;
        }
        links.mailPasswordReset(person);
    }
}
