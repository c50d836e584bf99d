package profiles.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Predicate;
import profiles.auth.Caller;
import profiles.problem.ProblemException;
import profiles.relationship.RelationshipRepository;
import profiles.visibility.Viewer;
import profiles.visibility.VisibilityRepository;
import profiles.visibility.VisibleProfile;

/** Lets callers through to a community, to look at it or in a rank of theirs to change it. */
@ApplicationScoped
public class CommunityAccess {

    @Inject VisibilityRepository visibility;
    @Inject MembershipRepository memberships;
    @Inject RelationshipRepository relationships;

    /**
     * The community, as the caller sees it.
     *
     * @throws ProblemException 404 for what is no community, or none the caller may see
     */
    VisibleProfile get(Caller caller, String idTag) {
        VisibleProfile profile = visibility.get(Viewer.of(caller), idTag);
        if (!profile.isCommunity()) {
            throw VisibilityRepository.unknown();
        }
        return profile;
    }

    /** The community, with who belongs to it locked until the transaction ends. */
    VisibleProfile getLocked(Caller caller, String idTag) {
        VisibleProfile before = get(caller, idTag);
        relationships.lockCommunity(before.tnId());
        return get(caller, idTag);
    }

    /**
     * The rank by which the caller acts.
     *
     * @throws ProblemException 403 without a rank that suffices
     */
    Rank requireRank(Caller caller, VisibleProfile community, Predicate<Rank> suffices) {
        return memberships
                .findRank(community.tnId(), caller.tnId())
                .filter(suffices)
                .orElseThrow(Rank::forbidden);
    }

    /**
     * The active person whom an officer means.
     *
     * @throws ProblemException 404 for whoever is unknown to the officer, 400 for a community
     */
    VisibleProfile getPerson(Caller caller, String idTag) {
        VisibleProfile profile = visibility.get(Viewer.of(caller), idTag);
        if (!profile.isActive()) {
            throw VisibilityRepository.unknown();
        }
        if (profile.isCommunity()) {
            throw ProblemException.invalid(
                    "/idTag", "invalid", "Only people belong to a community.");
        }
        return profile;
    }
}
