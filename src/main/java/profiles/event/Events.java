package profiles.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Where services tell what they have done. It is written by the caller's transaction, so that
 * others learn of it exactly when it has happened; they are told after the commit, on another
 * thread.
 */
@ApplicationScoped
public class Events {

    @Inject EventRepository repository;
    @Inject Event<EventPublished> published;
    @Inject Clock clock;

    /**
     * @param actorTnId who did it
     * @param subjectTnId whom it was done to; see {@link EventKind}
     */
    public void publish(EventKind kind, long actorTnId, long subjectTnId) {
        repository.add(new Happening(kind, actorTnId, subjectTnId, clock.instant()));
        published.fire(new EventPublished());
    }
}
