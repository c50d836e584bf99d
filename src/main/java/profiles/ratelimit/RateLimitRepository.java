package profiles.ratelimit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The generic cell rate algorithm, one statement a call, by the database's clock. */
@ApplicationScoped
public class RateLimitRepository {

    private static final String USE =
            """
            insert into rate_limit as l (bucket, tat)
            values (?1, clock_timestamp() + cast(?2 as interval))
            on conflict (bucket) do update
            set tat = greatest(l.tat, clock_timestamp()) + cast(?2 as interval)
            where l.tat <= clock_timestamp() + cast(?3 as interval)
            returning 1""";

    private static final String WAIT =
            """
            select ceil(extract(epoch from tat - cast(?2 as interval) - clock_timestamp()))
            from rate_limit where bucket = ?1""";

    @PersistenceContext EntityManager em;

    /**
     * Takes one use of the allowance.
     *
     * @return empty when it was there to take, else how long to wait for the next
     */
    Optional<Duration> use(String bucket, RateLimit limit) {
        Duration tolerance = limit.emission().multipliedBy(limit.burst() - 1L);
        List<?> taken =
                em.createNativeQuery(USE)
                        .setParameter(1, bucket)
                        .setParameter(2, limit.emission().toString())
                        .setParameter(3, tolerance.toString())
                        .getResultList();
        return taken.isEmpty() ? Optional.of(waitFor(bucket, tolerance)) : Optional.empty();
    }

    private Duration waitFor(String bucket, Duration tolerance) {
        List<?> seconds =
                em.createNativeQuery(WAIT)
                        .setParameter(1, bucket)
                        .setParameter(2, tolerance.toString())
                        .getResultList();
        long wait = seconds.isEmpty() ? 1 : ((Number) seconds.get(0)).longValue();
        return Duration.ofSeconds(Math.max(1, wait));
    }

    void giveBack(String bucket, RateLimit limit) {
        em.createNativeQuery(
                        "update rate_limit set tat = tat - cast(?2 as interval) where bucket = ?1")
                .setParameter(1, bucket)
                .setParameter(2, limit.emission().toString())
                .executeUpdate();
    }

    void removeIdle() {
        em.createNativeQuery(
                        """
                        delete from rate_limit where bucket in (
                            select bucket from rate_limit where tat < clock_timestamp()
                            limit 10000 for update skip locked)""")
                .executeUpdate();
    }
}
