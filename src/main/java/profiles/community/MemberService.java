package profiles.community;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import profiles.auth.Caller;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;
import profiles.relationship.RelationshipVerb;
import profiles.relationship.Relationships;
import profiles.visibility.Viewer;
import profiles.visibility.VisibleProfile;

/** What a community's officers do with its people, and how people leave by themselves. */
@Stateless
public class MemberService {

    @Inject CommunityAccess access;
    @Inject MembershipRepository memberships;
    @Inject MemberListRepository members;
    @Inject Relationships relationships;

    /** Approves a request, invites, or changes a rank: whatever leads to what is wanted. */
    public MemberView put(
            Caller caller, String communityTag, String personTag, MemberRequest request) {
        VisibleProfile community = access.getLocked(caller, communityTag);
        Rank actor = access.requireRank(caller, community, Rank::isOfficer);
        VisibleProfile person = access.getPerson(caller, personTag);
        Optional<Rank> present = memberships.findRank(community.tnId(), person.tnId());
        Rank wanted = request.wanted(present.orElse(Rank.MEMBER));
        actor.requireChange(present.orElse(Rank.MEMBER), wanted);
        if (present.isEmpty()) {
            act(community, person, RelationshipVerb.CONNECT);
        }
        raise(community.tnId(), person.tnId(), wanted);
        return members.find(Viewer.of(caller), community.tnId(), person.tnId()).orElseThrow();
    }

    private void raise(long community, long person, Rank wanted) {
        Optional<Rank> present = memberships.findRank(community, person);
        if (present.isEmpty() && wanted != Rank.MEMBER) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "They don't belong yet. Invite them as a member first.");
        }
        if (present.isPresent() && present.get() != wanted) {
            memberships.changeRank(community, person, wanted);
        }
    }

    /** Removes, refuses, withdraws; oneself: leaves. Nothing to end is fine. */
    public void remove(Caller caller, String communityTag, String personTag) {
        VisibleProfile community = access.getLocked(caller, communityTag);
        VisibleProfile person = access.getPerson(caller, personTag);
        if (person.tnId() == caller.tnId()) {
            act(person, community, RelationshipVerb.DISCONNECT);
            return;
        }
        Rank actor = access.requireRank(caller, community, Rank::isOfficer);
        memberships.findRank(community.tnId(), person.tnId()).ifPresent(actor::requireRemovalOf);
        act(community, person, RelationshipVerb.DISCONNECT);
    }

    private void act(VisibleProfile who, VisibleProfile towards, RelationshipVerb deed) {
        relationships.change(relationships.lock(who.tnId(), towards.tnId()), List.of(deed));
    }
}
