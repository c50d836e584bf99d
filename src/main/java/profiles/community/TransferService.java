package profiles.community;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import profiles.auth.Caller;
import profiles.identity.IdTag;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;
import profiles.visibility.VisibilityRepository;
import profiles.visibility.VisibleProfile;

/** Gives communities another owner: by the one there is, or by an admin, for all to read. */
@Stateless
public class TransferService {

    @Inject CommunityAccess access;
    @Inject MembershipRepository memberships;
    @Inject OwnerRepository owners;
    @Inject Bonds bonds;

    /**
     * @throws ProblemException 404 for an unknown community or person, 403 for whoever is neither
     *     the owner nor an admin, 409 for somebody who can't be given it
     */
    public TransferView transfer(Caller caller, String communityTag, String personTag) {
        VisibleProfile community = access.getLocked(caller, communityTag);
        Owner present = owners.get(community.tnId());
        boolean own = present.tnId() == caller.tnId();
        if (!own && !caller.isAdmin()) {
            throw Rank.forbidden();
        }
        Owner next = own ? member(caller, community, personTag) : anybody(community, personTag);
        if (next.tnId() != present.tnId()) {
            memberships.changeRank(community.tnId(), present.tnId(), Rank.MODERATOR);
            memberships.changeRank(community.tnId(), next.tnId(), Rank.OWNER);
        }
        return view(community, present, next);
    }

    private Owner member(Caller caller, VisibleProfile community, String personTag) {
        VisibleProfile person = access.getPerson(caller, personTag);
        Optional<Rank> rank = memberships.findRank(community.tnId(), person.tnId());
        if (rank.isEmpty()) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "Only a member can be given the community.");
        }
        return new Owner(person.tnId(), person.idTag());
    }

    /** An admin needn't be shown somebody to name them. */
    private Owner anybody(VisibleProfile community, String personTag) {
        Owner next =
                IdTag.parse(personTag)
                        .flatMap(owners::findCandidate)
                        .orElseThrow(VisibilityRepository::unknown);
        if (memberships.findRank(community.tnId(), next.tnId()).isEmpty()) {
            bonds.draft(community.tnId(), next.tnId());
        }
        return next;
    }

    private static TransferView view(VisibleProfile community, Owner present, Owner next) {
        return new TransferView(
                community.idTag().value(), next.idTag().value(), present.idTag().value());
    }
}
