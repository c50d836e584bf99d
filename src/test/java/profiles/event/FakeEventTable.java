package profiles.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table with at most one event; notes what is done to it. */
class FakeEventTable extends EventRepository {

    final List<String> changes = new ArrayList<>();
    DueEvent row;

    @Override
    Optional<DueEvent> findDue(Instant now) {
        return Optional.ofNullable(row);
    }

    @Override
    void schedule(long id, Instant nextAttempt) {
        changes.add("next at " + nextAttempt);
    }

    @Override
    boolean remove(long id) {
        changes.add("removed");
        return row != null;
    }

    @Override
    void noteError(long id, String reason) {
        changes.add("error " + reason);
    }

    @Override
    void giveUp(long id) {
        changes.add("given up");
    }
}
