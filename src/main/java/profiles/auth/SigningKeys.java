package profiles.auth;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The signing keys as this node knows them, read again when they are a minute old or a token names
 * a key that isn't among them.
 */
@ApplicationScoped
public class SigningKeys {

    private static final System.Logger LOG = System.getLogger(SigningKeys.class.getName());

    /**
     * A new key signs only when every node and every reader of the JWK set had time to learn it.
     */
    static final Duration OVERLAP = Duration.ofMinutes(10);

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final Duration SHORTEST_INTERVAL = Duration.ofSeconds(2);

    /** Time doesn't make a key bad: while the database is away, known ones do. */
    private static final Duration USABLE = Duration.ofHours(1);

    private static final Duration LONGEST_WAIT = Duration.ofMillis(500);

    private record Loaded(List<SigningKey> newestFirst, Instant at) {}

    private final Reading reading = new Reading();
    private volatile Loaded loaded = new Loaded(List.of(), Instant.EPOCH);

    @Inject SigningKeyService stored;
    @Inject Clock clock;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ExecutorService executor;

    /** The public halves, for whoever wants to check tokens (RFC 7517). */
    JWKSet jwkSet() {
        return new JWKSet(list().stream().map(key -> (JWK) key.toPublicJwk()).toList());
    }

    private List<SigningKey> list() {
        Loaded known = loaded;
        if (!isYoungerThan(USABLE, known)) {
            return loadedWithin(FRESH, Reading.LONGEST_WAIT);
        }
        if (!isYoungerThan(FRESH, known) && !reading.isUnderWay()) {
            reloadInBackground();
        }
        return loaded.newestFirst();
    }

    /** Waits a moment for the new keys; whoever has usable ones never waits for a database. */
    private void reloadInBackground() {
        try {
            executor.submit(() -> loadedWithin(FRESH, Duration.ZERO))
                    .get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException | RejectedExecutionException e) {
            LOG.log(Level.DEBUG, "Going on with the known keys", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The key that signs now. */
    SigningKey current() {
        List<SigningKey> keys = list();
        Instant settled = clock.instant().minus(OVERLAP);
        return keys.stream()
                .filter(key -> key.createdAt().isBefore(settled))
                .findFirst()
                .or(() -> keys.stream().reduce((newer, older) -> older))
                .orElseThrow(() -> new IllegalStateException("There is no signing key"));
    }

    Optional<SigningKey> find(String kid) {
        return find(kid, list())
                .or(() -> find(kid, loadedWithin(SHORTEST_INTERVAL, Reading.LONGEST_WAIT)));
    }

    private static Optional<SigningKey> find(String kid, List<SigningKey> keys) {
        return keys.stream().filter(key -> key.kid().equals(kid)).findFirst();
    }

    private List<SigningKey> loadedWithin(Duration age, Duration patience) {
        if (!isYoungerThan(age, loaded)) {
            reading.run(clock, patience, () -> !isYoungerThan(age, loaded), this::load);
        }
        return loaded.newestFirst();
    }

    private boolean isYoungerThan(Duration age, Loaded known) {
        Instant now = clock.instant();
        return !known.newestFirst().isEmpty()
                && !now.isBefore(known.at())
                && now.isBefore(known.at().plus(age));
    }

    private void load() {
        Instant now = clock.instant();
        loaded = new Loaded(stored.list().stream().map(SigningKey::decoded).toList(), now);
    }
}
