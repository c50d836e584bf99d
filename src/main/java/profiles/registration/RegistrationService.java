package profiles.registration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import profiles.account.Person;
import profiles.auth.AccessTokens;
import profiles.auth.Role;
import profiles.identity.EmailAddress;
import profiles.identity.IdTag;
import profiles.identity.IdentityType;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;
import profiles.profile.Profile;
import profiles.ratelimit.RateLimit;
import profiles.ratelimit.RateLimitService;

/** Registers somebody: judges the wish first, then makes everything in one transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RegistrationService {

    @Inject IdentityVerificationService verification;
    @Inject NewAccountService newAccounts;
    @Inject AccessTokens tokens;
    @Inject RateLimitService limits;

    /**
     * @throws ProblemException 400 for an unfit tag, address or invitation, 409 for a taken tag
     */
    public RegisteredView register(RegisterRequest request, String network) {
        limits.use(RateLimit.REGISTER_BY_NETWORK, network);
        EmailAddress email = EmailAddress.of(request.email());
        limits.use(RateLimit.REGISTER_BY_ADDRESS, email.value().toLowerCase(Locale.ROOT));
        newAccounts.requireInvitation(request.token());
        requireAvailable(request);
        Person person =
                newAccounts.create(
                        IdTag.of(request.idTag()),
                        email,
                        request.lang() == null || request.lang().isBlank() ? "en" : request.lang(),
                        request.token());
        return view(person);
    }

    private void requireAvailable(RegisterRequest request) {
        IdentityType type = IdentityType.ofWord(request.type());
        Verdict verdict =
                verification.judge(request.idTag(), type, Optional.ofNullable(request.appDomain()));
        if (verdict.idTagError().equals("used")) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "The identity tag is taken, reserved, or looks like one.");
        }
        refuse("/idTag", verdict.idTagError());
        refuse("/appDomain", verdict.appDomainError());
    }

    private static void refuse(String pointer, String word) {
        if (!word.isEmpty()) {
            throw ProblemException.invalid(pointer, word, sentence(word));
        }
    }

    private static String sentence(String word) {
        return switch (word) {
            case "nodns" -> "The domain has no address record, or its name servers don't answer.";
            case "address" -> "The domain leads to another server.";
            default -> "This server can't hand out such an identity.";
        };
    }

    private RegisteredView view(Person person) {
        Profile profile = person.profile();
        return new RegisteredView(
                profile.tnId(),
                profile.idTag().value(),
                profile.name(),
                "",
                Role.words(person.account().roles()),
                tokens.issue(person.tokenSubject()));
    }
}
