package profiles.relationship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import profiles.event.EventKind;
import profiles.event.Events;

/** Publishes what the other person of a pair may want to hear of. */
@ApplicationScoped
public class ConnectionNews {

    @Inject Events events;

    void changed(@Observes PairChanged change) {
        if (!change.isBetweenPersons()) {
            return;
        }
        Party other = change.before().other();
        if (change.connects()) {
            publish(EventKind.CONNECTION_MADE, change);
        } else if (change.asks() && !other.terms().ignoresRequests()) {
            publish(EventKind.CONNECTION_REQUESTED, change);
        }
    }

    private void publish(EventKind kind, PairChanged change) {
        LockedPair pair = change.before();
        events.publish(kind, pair.me().tnId(), pair.other().tnId());
    }
}
