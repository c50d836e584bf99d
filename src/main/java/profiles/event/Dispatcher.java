package profiles.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import profiles.problem.Causes;

/**
 * One round: claims what is due, event by event, and hands it to the subscribers. An event that
 * fails waits for its next attempt; the others go on.
 */
@ApplicationScoped
public class Dispatcher {

    private static final Logger LOG = System.getLogger("profiles.event");

    @Inject EventQueueService queue;

    void makeRound(BooleanSupplier stopping) {
        while (!stopping.getAsBoolean()) {
            Optional<DueEvent> due = queue.claim();
            if (due.isEmpty()) {
                return;
            }
            handOn(due.get());
        }
    }

    private void handOn(DueEvent event) {
        if (event.isWornOut()) {
            queue.giveUp(event);
            LOG.log(Level.ERROR, "Gave up event {0}: no attempt came to an end", event);
            return;
        }
        try {
            queue.deliver(event);
        } catch (RuntimeException e) {
            queue.failed(event, reason(e));
            tell(event, e);
        }
    }

    private static String reason(RuntimeException failure) {
        return Causes.of(failure).reduce((outer, inner) -> inner).orElseThrow().toString();
    }

    private static void tell(DueEvent event, RuntimeException failure) {
        Level level = event.isLastAttempt() ? Level.ERROR : Level.WARNING;
        String outcome = event.isLastAttempt() ? "was given up" : "will be tried again";
        LOG.log(level, "The delivery of " + event + " failed; it " + outcome, failure);
    }
}
