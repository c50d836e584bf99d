package profiles.ratelimit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import profiles.config.Settings;
import profiles.crypto.Sha256;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/**
 * Grants or refuses a use of an allowance; counted at once, whatever becomes of the caller's work.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RateLimitService {

    @Inject RateLimitRepository repository;
    @Inject Settings settings;

    /**
     * @param subject whose allowance: a network, an identity tag or both
     * @throws ProblemException 429 when the allowance is used up
     */
    public void use(RateLimit limit, String subject) {
        Optional<Duration> wait = tryUse(limit, subject);
        if (wait.isPresent()) {
            throw refusal(limit, wait.get());
        }
    }

    /** Takes a use if there is one; else tells how long to wait. */
    public Optional<Duration> tryUse(RateLimit limit, String subject) {
        return settings.rateLimitEnabled()
                ? repository.use(bucket(limit, subject), limit)
                : Optional.empty();
    }

    /** Takes a use if there is one; it counts only when the caller's transaction commits. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public boolean tryUseWithinTransaction(RateLimit limit, String subject) {
        return tryUse(limit, subject).isEmpty();
    }

    /** Returns a use that turned out to be an honest one. */
    public void giveBack(RateLimit limit, String subject) {
        if (settings.rateLimitEnabled()) {
            repository.giveBack(bucket(limit, subject), limit);
        }
    }

    public void removeIdle() {
        repository.removeIdle();
    }

    /** Hashed, so that the table tells nothing about who called and has rows of one size. */
    private static String bucket(RateLimit limit, String subject) {
        String hash = Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(subject));
        return limit.word() + ":" + hash;
    }

    private static ProblemException refusal(RateLimit limit, Duration wait) {
        String name = '"' + limit.word() + '"';
        return new ProblemException(
                        ProblemType.RATE_LIMITED,
                        "Too many tries. Wait " + wait.toSeconds() + " seconds.")
                .withHeader("Retry-After", Long.toString(wait.toSeconds()))
                .withHeader("RateLimit", name + ";r=0;t=" + wait.toSeconds())
                .withHeader(
                        "RateLimit-Policy",
                        name + ";q=" + limit.burst() + ";w=" + limit.window().toSeconds());
    }
}
