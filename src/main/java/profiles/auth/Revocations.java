package profiles.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The list of dead tokens as this node knows it. A token is only ever judged by a list at most
 * {@link #FRESH} old, and after a revocation of this node's own by one read since; when the list
 * can't be read, the check fails rather than trusting an old one.
 */
@ApplicationScoped
public class Revocations {

    private static final Duration FRESH = Duration.ofSeconds(2);

    /** How far a reading looks back: longer than any transaction that adds to the list. */
    private static final Duration LOOK_BACK = Duration.ofMinutes(2);

    private static final Duration EVER = Duration.ofDays(3_650);

    private final Map<String, Instant> tokens = new ConcurrentHashMap<>();
    private final Map<Long, Revocation> accounts = new ConcurrentHashMap<>();
    private final Reading reading = new Reading();
    private final AtomicLong revokedHere = new AtomicLong();
    private volatile Instant readAt = Instant.MIN;
    private volatile long revokedHereBefore;

    @Inject RevocationRepository repository;
    @Inject Clock clock;

    boolean isRevoked(Caller caller) {
        if (!isFresh()) {
            reading.run(clock, Reading.LONGEST_WAIT, () -> !isFresh(), this::refresh);
        }
        if (tokens.containsKey(caller.jti())) {
            return true;
        }
        Revocation account = accounts.get(caller.tnId());
        return account != null && account.kills(caller);
    }

    private boolean isFresh() {
        return revokedHereBefore == revokedHere.get() && isYoungerThan(FRESH, clock.instant());
    }

    /** Not so when the clock was put back: then nobody knows how old the list is. */
    private boolean isYoungerThan(Duration age, Instant now) {
        Instant last = readAt;
        return !last.equals(Instant.MIN) && !now.isBefore(last) && now.isBefore(last.plus(age));
    }

    private void refresh() {
        Instant before = clock.instant();
        long revoked = revokedHere.get();
        boolean lookBackSuffices = isYoungerThan(LOOK_BACK.dividedBy(2), before);
        List<Revocation> added = repository.listAddedWithin(lookBackSuffices ? LOOK_BACK : EVER);
        added.forEach(this::learn);
        tokens.values().removeIf(before::isAfter);
        accounts.values().removeIf(account -> account.expiresAt().isBefore(before));
        readAt = before;
        revokedHereBefore = revoked;
    }

    private void learn(Revocation revocation) {
        if (revocation.jti() != null) {
            tokens.put(revocation.jti(), revocation.expiresAt());
            return;
        }
        accounts.merge(
                revocation.tnId(),
                revocation,
                (known, read) -> known.generation() > read.generation() ? known : read);
    }

    /** A revocation made here takes effect with the next check. */
    void expire(@Observes(during = TransactionPhase.AFTER_SUCCESS) TokensRevoked event) {
        revokedHere.incrementAndGet();
    }
}
