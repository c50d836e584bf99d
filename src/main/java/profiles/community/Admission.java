package profiles.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import profiles.event.EventKind;
import profiles.event.Events;
import profiles.relationship.PairChanged;
import profiles.relationship.Party;

/**
 * Keeps who belongs to a community one with who is connected, and tells those who wait for it, all
 * in the transaction that changes the pair.
 */
@ApplicationScoped
public class Admission {

    @Inject MembershipRepository memberships;
    @Inject Events events;
    @Inject Clock clock;

    void changed(@Observes PairChanged change) {
        if (change.isBetweenPersons()) {
            return;
        }
        boolean byPerson = change.before().me().isPerson();
        Party me = change.before().me();
        Party other = change.before().other();
        keep(change, byPerson ? other.tnId() : me.tnId(), byPerson ? me.tnId() : other.tnId());
        tell(change, byPerson);
    }

    private void keep(PairChanged change, long community, long person) {
        if (change.connects()) {
            memberships.add(community, person, clock.instant());
        }
        if (change.parts()) {
            memberships.findRank(community, person).ifPresent(Rank::requireLeave);
            memberships.remove(community, person);
        }
    }

    /** Who acts knows of it; who ignores requests is not to be told of them. */
    private void tell(PairChanged change, boolean byPerson) {
        boolean heard = !change.before().other().terms().ignoresRequests();
        if (change.asks() && heard) {
            publish(
                    byPerson ? EventKind.MEMBERSHIP_REQUESTED : EventKind.MEMBERSHIP_INVITED,
                    change);
        }
        if (change.connects() && !byPerson && change.before().pair().seenByTheOther().isWaiting()) {
            publish(EventKind.MEMBERSHIP_GRANTED, change);
        }
    }

    private void publish(EventKind kind, PairChanged change) {
        events.publish(kind, change.before().me().tnId(), change.before().other().tnId());
    }
}
