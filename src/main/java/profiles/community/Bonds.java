package profiles.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;
import profiles.visibility.VisibilityRepository;
import profiles.visibility.VisibleProfile;

/** Ties people to a community and unties them, in the transaction that has locked it. */
@ApplicationScoped
public class Bonds {

    @Inject BondRepository bonds;
    @Inject MembershipRepository memberships;
    @Inject Clock clock;

    /**
     * Grants what the person asked for, or else asks them.
     *
     * @throws ProblemException 404 when the person blocks the community
     */
    void invite(VisibleProfile community, VisibleProfile person) {
        bonds.lock(community.tnId(), person.tnId());
        if (bonds.isBlocked(person.tnId(), community.tnId())) {
            throw VisibilityRepository.unknown();
        }
        boolean met =
                bonds.isPending(person.tnId(), community.tnId())
                        || person.settings().connectionMode().equals("A");
        if (met) {
            join(community.tnId(), person.tnId());
        } else {
            bonds.connect(community.tnId(), person.tnId(), "pending", clock.instant());
        }
    }

    /** Makes somebody a member without asking them. */
    void draft(long community, long person) {
        bonds.lock(community, person);
        if (bonds.isBlocked(person, community)) {
            throw new ProblemException(ProblemType.CONFLICT, "They want none of the community.");
        }
        join(community, person);
    }

    private void join(long community, long person) {
        bonds.connect(community, person, "connected", clock.instant());
        bonds.connect(person, community, "connected", clock.instant());
        memberships.add(community, person, clock.instant());
    }

    void end(long community, long person) {
        bonds.lock(community, person);
        if (bonds.isBlocked(person, community)) {
            throw VisibilityRepository.unknown();
        }
        bonds.disconnect(community, person, clock.instant());
        memberships.remove(community, person);
    }
}
