package profiles.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/** The queue in memory: what is due is claimed once, what became of it is noted. */
class FakeEventQueue extends EventQueueService {

    final Set<Long> failing = new HashSet<>();
    final List<String> outcomes = new ArrayList<>();
    private final Queue<DueEvent> due = new ArrayDeque<>();

    void add(long id, int attempts) {
        due.add(TestEvents.suspension(id, attempts));
    }

    @Override
    public Optional<DueEvent> claim() {
        return Optional.ofNullable(due.poll());
    }

    @Override
    public void deliver(DueEvent event) {
        if (failing.contains(event.id())) {
            throw new IllegalArgumentException(new IllegalStateException("no such table"));
        }
        outcomes.add(event.id() + " delivered");
    }

    @Override
    public void failed(DueEvent event, String reason) {
        outcomes.add(event.id() + " failed: " + reason);
    }

    @Override
    public void giveUp(DueEvent event) {
        outcomes.add(event.id() + " given up");
    }
}
