package profiles.community;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import profiles.auth.Caller;
import profiles.identity.IdTag;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;
import profiles.ratelimit.RateLimit;
import profiles.ratelimit.RateLimitService;
import profiles.registration.IdentityVerificationService;

/** Founds a community: judges the wish first, then makes everything in one transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FoundingService {

    @Inject IdentityVerificationService verification;
    @Inject NewCommunityService newCommunities;
    @Inject CommunityRepository communities;
    @Inject RateLimitService limits;

    /**
     * @throws ProblemException 400 for an unfit wish, 409 for a tag that is taken
     */
    public Founded found(Caller caller, String idTag, FoundingRequest request) {
        Optional<Founded> before = foundBefore(caller, idTag, request);
        if (before.isPresent()) {
            return before.get();
        }
        limits.use(RateLimit.COMMUNITY_BY_PERSON, Long.toString(caller.tnId()));
        newCommunities.requireInvitation(request);
        return create(caller, idTag, request);
    }

    /** A tag that was just taken may have been so by the same request, sent twice at once. */
    private Founded create(Caller caller, String idTag, FoundingRequest request) {
        try {
            verification.requireAvailable(
                    idTag, request.identityType(), Optional.ofNullable(request.appDomain()));
            return new Founded(newCommunities.create(caller, IdTag.of(idTag), request), true);
        } catch (ProblemException e) {
            if (e.type() != ProblemType.CONFLICT) {
                throw e;
            }
            return foundBefore(caller, idTag, request).orElseThrow(() -> e);
        }
    }

    /** The answer to whoever sends a request again, not knowing that it was heard. */
    private Optional<Founded> foundBefore(Caller caller, String idTag, FoundingRequest request) {
        return IdTag.parse(idTag)
                .flatMap(tag -> communities.findFounded(tag, caller.tnId(), request.wish()))
                .map(community -> new Founded(FoundedView.of(community), false));
    }
}
