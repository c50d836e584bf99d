package profiles.event;

import java.time.Instant;

/** What admins do to people. */
final class TestEvents {

    static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private TestEvents() {}

    static DueEvent suspension(long id, int attempts) {
        return new DueEvent(id, "profile_suspended", 1, 2, NOW, attempts);
    }
}
