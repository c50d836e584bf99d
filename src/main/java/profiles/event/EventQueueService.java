package profiles.event;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import profiles.database.BackOff;

/** The dispatcher's short transactions. */
@Stateless
public class EventQueueService {

    private static final Duration KEPT = Duration.ofDays(30);

    @Inject EventRepository events;
    @Inject Event<Happening> subscribers;
    @Inject Clock clock;

    /**
     * Takes what has been due longest and puts its next attempt off at once: whoever fails or dies
     * in the middle of this one needn't say so.
     */
    public Optional<DueEvent> claim() {
        Instant now = clock.instant();
        Optional<DueEvent> due = events.findDue(now);
        due.ifPresent(event -> events.schedule(event.id(), now.plus(untilNextAttempt(event))));
        return due;
    }

    private static Duration untilNextAttempt(DueEvent event) {
        return BackOff.after(event.attempts(), ThreadLocalRandom.current().nextDouble());
    }

    /** Ends the event and tells all subscribers: both or nothing, and once in all the system. */
    public void deliver(DueEvent event) {
        if (events.remove(event.id())) {
            subscribers.fire(event.happening());
        }
    }

    public void failed(DueEvent event, String reason) {
        events.noteError(event.id(), reason);
        if (event.isLastAttempt()) {
            events.giveUp(event.id());
        }
    }

    public void giveUp(DueEvent event) {
        events.giveUp(event.id());
    }

    /** Forgets after a month what was given up. */
    public int removeOld() {
        return events.removeGivenUpBefore(clock.instant().minus(KEPT));
    }
}
