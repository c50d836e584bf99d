package profiles.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import profiles.identity.IdTag;
import profiles.ref.InvitationWishes;
import profiles.ref.Ref;
import profiles.relationship.LockedPair;
import profiles.relationship.RelationshipRepository;
import profiles.relationship.RelationshipVerb;
import profiles.relationship.Relationships;
import profiles.visibility.Viewer;
import profiles.visibility.VisibilityRepository;
import profiles.visibility.VisibleProfile;

/**
 * Lets a newcomer ask to connect with the inviter and to join the communities that the invitation
 * names, in the transaction that registers them. Who isn't there, or not for them, is passed over.
 */
@ApplicationScoped
public class Introductions {

    @Inject VisibilityRepository visibility;
    @Inject RelationshipRepository locks;
    @Inject Relationships relationships;

    /** Communities are locked first, pairs after them, both in ascending order. */
    void introduce(long newcomer, Ref invitation) {
        InvitationWishes wishes = invitation.wishes();
        var others = new TreeSet<>(communities(newcomer, wishes.communities()));
        others.forEach(locks::lockCommunity);
        if (wishes.connect()) {
            invitation.createdBy().ifPresent(others::add);
        }
        others.forEach(other -> connect(newcomer, other));
    }

    private List<Long> communities(long newcomer, List<String> written) {
        List<IdTag> tags = written.stream().map(IdTag::parse).flatMap(Optional::stream).toList();
        if (tags.isEmpty()) {
            return List.of();
        }
        return visibility.list(new Viewer(newcomer, false), tags).stream()
                .filter(VisibleProfile::isCommunity)
                .map(VisibleProfile::tnId)
                .toList();
    }

    private void connect(long newcomer, long other) {
        relationships
                .find(newcomer, other)
                .filter(Predicate.not(Introductions::isClosed))
                .ifPresent(pair -> relationships.change(pair, List.of(RelationshipVerb.CONNECT)));
    }

    /** A community that doesn't hear requests would let nobody in; a person's mode is obeyed. */
    private static boolean isClosed(LockedPair pair) {
        return !pair.other().isPerson() && pair.other().terms().ignoresRequests();
    }
}
