package profiles.signin;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import profiles.account.AccountPasswordService;
import profiles.account.AccountRepository;
import profiles.account.Person;
import profiles.auth.AccessTokens;
import profiles.password.PasswordHashing;
import profiles.password.PasswordPolicy;
import profiles.problem.ProblemException;
import profiles.ratelimit.RateLimit;
import profiles.ratelimit.RateLimitService;
import profiles.ref.Ref;
import profiles.ref.RefService;
import profiles.ref.RefType;

/** What the links in welcome and password mails lead to. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasswordLinkService {

    private static final Set<RefType> LINKS = Set.of(RefType.WELCOME, RefType.PASSWORD);

    @Inject RefService refs;
    @Inject AccountRepository accounts;
    @Inject AccountPasswordService accountPasswords;
    @Inject PasswordPolicy policy;
    @Inject PasswordHashing passwords;
    @Inject AccessTokens tokens;
    @Inject RateLimitService limits;

    /** Whose link it is; empty when it does not work, or not any more. */
    public Optional<LinkOwner> find(String refId, String network) {
        limits.use(RateLimit.REF_BY_NETWORK, network);
        return person(refId)
                .map(
                        person ->
                                new LinkOwner(
                                        person.profile().idTag().value(),
                                        person.profile().name(),
                                        person.account().lang()));
    }

    /** Sets the password, confirms the address and signs in. */
    public SignedInView setPassword(SetPasswordRequest request, String network) {
        limits.use(RateLimit.PASSWORD_LINK_BY_NETWORK, network);
        Person person = person(request.refId()).orElseThrow(PasswordLinkService::dead);
        policy.require(
                request.newPassword(),
                person.profile().idTag(),
                person.account().email(),
                "/newPassword");
        String hash = passwords.hash(request.newPassword());
        accountPasswords.changeByLink(request.refId(), LINKS, hash);
        Person changed = accounts.get(person.profile().tnId());
        changed.requireActive();
        return SignedInView.of(changed, tokens.issue(changed.tokenSubject()));
    }

    /** Nobody's who is suspended or banned: for them the link is as good as dead. */
    private Optional<Person> person(String refId) {
        return refs.findWorking(refId, LINKS)
                .map(Ref::tnId)
                .flatMap(accounts::find)
                .filter(person -> person.profile().isActive());
    }

    private static ProblemException dead() {
        return ProblemException.invalid(
                "/refId", "invalid", "The link does not work, or not any more.");
    }
}
