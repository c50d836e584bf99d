package profiles.event;

import java.time.Instant;

/**
 * Something that has happened and is committed. Subscribers {@code @Observes} it synchronously:
 * what they write to the database is written exactly once, in the transaction that also ends the
 * event. What they find may have changed since; whoever acts on it looks again.
 *
 * @param at when it happened
 */
public record Happening(EventKind kind, long actorTnId, long subjectTnId, Instant at) {}
