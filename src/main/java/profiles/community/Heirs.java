package profiles.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import profiles.auth.Caller;
import profiles.identity.IdTag;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;
import profiles.relationship.Relationships;
import profiles.visibility.VisibilityRepository;
import profiles.visibility.VisibleProfile;

/** Who can be given a community. */
@ApplicationScoped
public class Heirs {

    @Inject CommunityAccess access;
    @Inject MembershipRepository memberships;
    @Inject OwnerRepository owners;
    @Inject Relationships relationships;
    @Inject Clock clock;

    /** Whom the owner may name: a member. */
    Owner getMember(Caller owner, VisibleProfile community, String idTag) {
        VisibleProfile person = access.getPerson(owner, idTag);
        if (memberships.findRank(community.tnId(), person.tnId()).isEmpty()) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "Only a member can be given the community.");
        }
        return new Owner(person.tnId(), person.idTag());
    }

    /** Whom an admin may name, shown to them or not: any active person; now a member. */
    Owner getAnybody(VisibleProfile community, String idTag) {
        Owner person =
                IdTag.parse(idTag)
                        .flatMap(owners::findCandidate)
                        .orElseThrow(VisibilityRepository::unknown);
        if (memberships.findRank(community.tnId(), person.tnId()).isEmpty()) {
            draft(community, person);
        }
        return person;
    }

    private void draft(VisibleProfile community, Owner person) {
        if (owners.isBarred(community.tnId(), person)) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "They block the community and can't be given it.");
        }
        relationships.lock(community.tnId(), person.tnId());
        owners.draft(community.tnId(), person, clock.instant());
    }
}
