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
        verification.requireAvailable(
                request.idTag(),
                IdentityType.ofWord(request.type()),
                Optional.ofNullable(request.appDomain()));
        Person person =
                newAccounts.create(
                        IdTag.of(request.idTag()),
                        email,
                        request.lang() == null || request.lang().isBlank() ? "en" : request.lang(),
                        request.token());
        return view(person);
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
