package profiles.signin;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import profiles.account.AccountPasswordService;
import profiles.account.AccountRepository;
import profiles.account.Person;
import profiles.auth.Caller;
import profiles.password.PasswordHashing;
import profiles.password.PasswordPolicy;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;
import profiles.ratelimit.RateLimit;
import profiles.ratelimit.RateLimitService;

/** Changes the password of somebody who knows the present one; every other session dies with it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnPasswordService {

    @Inject AccountRepository accounts;
    @Inject AccountPasswordService accountPasswords;
    @Inject PasswordPolicy policy;
    @Inject PasswordHashing passwords;
    @Inject RateLimitService limits;

    public void change(Caller caller, ChangePasswordRequest request, String network) {
        String subject = caller.idTag().value() + " " + network;
        limits.use(RateLimit.LOGIN_BY_ACCOUNT_AND_NETWORK, subject);
        Person person = accounts.get(caller.tnId());
        Optional<String> present = person.account().passwordHash();
        if (!passwords.matches(request.currentPassword(), present)) {
            throw wrong();
        }
        limits.giveBack(RateLimit.LOGIN_BY_ACCOUNT_AND_NETWORK, subject);
        policy.require(
                request.newPassword(), caller.idTag(), person.account().email(), "/newPassword");
        String hash = passwords.hash(request.newPassword());
        if (!accountPasswords.change(caller, present, hash)) {
            throw wrong();
        }
    }

    private static ProblemException wrong() {
        return new ProblemException(ProblemType.UNAUTHENTICATED, "The present password is wrong.");
    }
}
