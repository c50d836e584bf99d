package profiles.relationship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import profiles.problem.ProblemException;
import profiles.visibility.VisibilityRepository;

/**
 * The one way to change a pair, in the caller's transaction: {@link #lock} it, look, {@link
 * #change} it. Where a community takes part, its profile is to be locked before.
 */
@ApplicationScoped
public class Relationships {

    @Inject RelationshipRepository repository;
    @Inject Event<PairChanged> observers;
    @Inject Clock clock;

    /**
     * @param mine whose side is going to act
     * @throws ProblemException 404 when the other one doesn't exist for that side: unknown, not
     *     active, or blocking it
     */
    public LockedPair lock(long mine, long others) {
        return find(mine, others).orElseThrow(VisibilityRepository::unknown);
    }

    /** The same; empty when the other one doesn't exist for that side. */
    public Optional<LockedPair> find(long mine, long others) {
        return repository.lock(mine, others).filter(LockedPair::isOpen);
    }

    /**
     * Does the deeds, one after the other, and tells the observers of {@link PairChanged} once.
     *
     * @return what became of it and when the acting side last changed
     * @throws ProblemException 403 or 409 when the rules or an observer refuse
     */
    public Outcome change(LockedPair before, List<RelationshipVerb> deeds) {
        return change(before, deeds, NotesPatch.NOTHING);
    }

    /** The same, and notes what the acting side wants to. */
    Outcome change(LockedPair before, List<RelationshipVerb> deeds, NotesPatch notes) {
        Instant now = clock.instant();
        Pair after = before.pair();
        for (RelationshipVerb deed : deeds) {
            after = after.apply(deed, before.other().terms());
        }
        after = after.withNotes(notes.apply(after.mine().notes()));
        if (!after.equals(before.pair())) {
            repository.write(before, after, now);
            observers.fire(new PairChanged(before, after));
        }
        return new Outcome(after, before.updatedAt(after, now));
    }
}
