package profiles.password;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/**
 * Argon2id (RFC 9106) with the parameters of OWASP. One core is always left to ordinary requests,
 * and few requests may wait for a turn; the others are told to come back.
 */
@ApplicationScoped
public class PasswordHashing {

    private static final int MEMORY_KIB = 19_456;
    private static final int ITERATIONS = 2;
    private static final int PARALLELISM = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    static final int MOST_WAITING = 32;

    private static final String RETRY_AFTER = "5";

    private static final Argon2Function ARGON2 =
            Argon2Function.getInstance(MEMORY_KIB, ITERATIONS, PARALLELISM, HASH_BYTES, Argon2.ID);

    /** How long a call waits for its turn. */
    Duration longestWait = Duration.ofSeconds(5);

    /** How long it waits where many do: a crowd is gone in a moment, a flood is not. */
    Duration moment = Duration.ofMillis(500);

    final Semaphore turns =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);
    private final AtomicInteger waiting = new AtomicInteger();

    /** Compared against where there is no account, so that it takes the same time. */
    private String hashOfNobody;

    @PostConstruct
    void prepare() {
        hashOfNobody = hash("nobody's password");
    }

    /** The hash in PHC string format, with a salt of its own. */
    public String hash(String password) {
        return inTurn(
                () ->
                        Password.hash(normalized(password))
                                .addRandomSalt(SALT_BYTES)
                                .with(ARGON2)
                                .getResult());
    }

    /**
     * @param hash empty where there is no account or no password yet: false, after the same time
     */
    public boolean matches(String password, Optional<String> hash) {
        String compared = hash.orElse(hashOfNobody);
        boolean same =
                inTurn(
                        () ->
                                Password.check(normalized(password), compared)
                                        .with(Argon2Function.getInstanceFromHash(compared)));
        return same && hash.isPresent();
    }

    /** RFC 8265: the same password, however a keyboard composes it. */
    private static String normalized(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private <T> T inTurn(Supplier<T> work) {
        boolean admitted = false;
        try {
            Duration wait = waiting.incrementAndGet() <= MOST_WAITING ? longestWait : moment;
            admitted = turns.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            waiting.decrementAndGet();
        }
        if (!admitted) {
            throw new ProblemException(
                            ProblemType.UNAVAILABLE, "Too many sign-ins at once. Try again soon.")
                    .withHeader("Retry-After", RETRY_AFTER);
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
