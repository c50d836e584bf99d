package profiles.signin;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import profiles.account.AccountRepository;
import profiles.account.Person;
import profiles.auth.AccessTokens;
import profiles.auth.Caller;
import profiles.auth.RevocationService;
import profiles.identity.IdTag;
import profiles.password.PasswordHashing;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;
import profiles.ratelimit.RateLimit;
import profiles.ratelimit.RateLimitService;

/**
 * Proves who somebody is and ends it again. Works outside of a transaction, so that no connection
 * is held while a password is hashed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInService {

    @Inject AccountRepository accounts;
    @Inject PasswordHashing passwords;
    @Inject AccessTokens tokens;
    @Inject RevocationService revocations;
    @Inject RateLimitService limits;

    /**
     * @throws ProblemException 401 for a wrong tag and a wrong password alike, after the same work
     */
    public SignedInView signIn(SignInRequest request, String network) {
        limits.use(RateLimit.LOGIN_BY_NETWORK, network);
        Optional<IdTag> idTag = IdTag.parse(request.idTag());
        String account = idTag.map(IdTag::value).orElse("");
        limits.use(RateLimit.LOGIN_BY_ACCOUNT_AND_NETWORK, account + " " + network);
        limits.use(RateLimit.LOGIN_BY_ACCOUNT, account);

        Optional<Person> person = idTag.flatMap(accounts::find);
        boolean proven =
                passwords.matches(
                        request.password(),
                        person.flatMap(found -> found.account().passwordHash()));
        if (!proven || !person.get().profile().isActive()) {
            throw new ProblemException(
                    ProblemType.UNAUTHENTICATED, "The identity tag or the password is wrong.");
        }
        limits.giveBack(RateLimit.LOGIN_BY_NETWORK, network);
        limits.giveBack(RateLimit.LOGIN_BY_ACCOUNT_AND_NETWORK, account + " " + network);
        limits.giveBack(RateLimit.LOGIN_BY_ACCOUNT, account);
        return signedIn(person.get());
    }

    /** A fresh token for whoever still has a valid one. */
    public SignedInView refresh(Caller caller) {
        Person person = accounts.get(caller.tnId());
        person.requireActive();
        return signedIn(person);
    }

    public void signOut(Caller caller) {
        revocations.revoke(caller);
    }

    private SignedInView signedIn(Person person) {
        return SignedInView.of(person, tokens.issue(person.tokenSubject()));
    }
}
