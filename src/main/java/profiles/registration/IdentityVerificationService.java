package profiles.registration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import profiles.config.Settings;
import profiles.dns.DomainCheck;
import profiles.dns.DomainCheck.Finding;
import profiles.identity.IdTag;
import profiles.identity.IdentityType;
import profiles.identity.ReservedNames;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;
import profiles.profile.ProfileRepository;
import profiles.ref.RefService;
import profiles.ref.RefType;

/**
 * Says whether an identity tag may be had: its form, whose it is, and for a domain of one's own
 * whether it leads here. Works outside of a transaction: resolvers can be slow.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IdentityVerificationService {

    private static final String FINE = "";
    private static final String INVALID = "invalid";
    private static final String USED = "used";
    private static final String API_PREFIX = "cl-o.";

    @Inject ProfileRepository profiles;
    @Inject ReservedNames reserved;
    @Inject DomainCheck domainCheck;
    @Inject RefService refs;
    @Inject Settings settings;

    public AvailabilityView verify(VerifyRequest request) {
        if (request.token() != null) {
            refs.requireWorking(request.token(), Set.of(RefType.REGISTER), "/token");
        }
        if (request.type().equals("ref")) {
            return view(request.idTag().strip(), tokenOnly(request));
        }
        IdentityType type = IdentityType.ofWord(request.type());
        Verdict verdict = judge(request.idTag(), type, Optional.ofNullable(request.appDomain()));
        String shown =
                IdTag.parse(request.idTag()).map(IdTag::value).orElse(request.idTag().strip());
        return view(shown, verdict);
    }

    private static Verdict tokenOnly(VerifyRequest request) {
        if (request.token() == null) {
            throw ProblemException.invalid("/token", "required", "is needed");
        }
        return Verdict.idTag(FINE);
    }

    /** The judgement that registration rests on. */
    public Verdict judge(String sent, IdentityType type, Optional<String> appDomain) {
        Optional<IdTag> parsed = IdTag.parse(sent);
        if (parsed.isEmpty()) {
            return Verdict.idTag(INVALID);
        }
        IdTag idTag = parsed.get();
        if (!hasFittingDomain(idTag, type)) {
            return Verdict.idTag(INVALID);
        }
        if (reserved.contains(idTag) || profiles.isTaken(idTag)) {
            return Verdict.idTag(USED);
        }
        return type == IdentityType.IDP ? Verdict.idTag(FINE) : judgeDomain(idTag, appDomain);
    }

    /**
     * For whoever wants to have the tag now.
     *
     * @throws ProblemException 409 when it is taken, 400 when it can't be had for another reason
     */
    public void requireAvailable(String sent, IdentityType type, Optional<String> appDomain) {
        Verdict verdict = judge(sent, type, appDomain);
        if (verdict.idTagError().equals(USED)) {
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

    private boolean hasFittingDomain(IdTag idTag, IdentityType type) {
        boolean ofProvider =
                idTag.providerDomain().filter(settings.identityProviders()::contains).isPresent();
        return type == IdentityType.IDP
                ? ofProvider
                : !ofProvider
                        && !settings.identityProviders().contains(idTag.domain())
                        && !settings.localAddresses().isEmpty();
    }

    private Verdict judgeDomain(IdTag idTag, Optional<String> appDomain) {
        Finding api = domainCheck.check(API_PREFIX + idTag.asciiDomain());
        Optional<String> asciiAppDomain =
                appDomain.isEmpty()
                        ? Optional.of(idTag.asciiDomain())
                        : IdTag.parse(appDomain.get()).map(IdTag::asciiDomain);
        if (asciiAppDomain.isEmpty()) {
            return new Verdict(api.word(), INVALID, api.address(), Optional.empty());
        }
        Finding app = domainCheck.check(asciiAppDomain.get());
        return new Verdict(api.word(), app.word(), api.address(), app.address());
    }

    private AvailabilityView view(String idTag, Verdict verdict) {
        return new AvailabilityView(
                verdict.isFine(),
                idTag,
                verdict.idTagError(),
                verdict.appDomainError(),
                settings.localAddresses(),
                settings.localAddresses().stream()
                        .findFirst()
                        .map(DomainCheck::typeOf)
                        .orElse(null),
                verdict.apiAddress().orElse(null),
                verdict.appAddress().orElse(null),
                settings.identityProviders());
    }
}
