package profiles.server;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import profiles.account.AccountRepository;
import profiles.auth.RevocationRepository;
import profiles.auth.RevocationService;
import profiles.config.Settings;
import profiles.ratelimit.RateLimitService;
import profiles.ref.RefRepository;

/** Hourly chores. Any number of nodes may do them at once: each takes what no other has locked. */
@Singleton
public class HousekeepingService {

    private static final System.Logger LOG = System.getLogger(HousekeepingService.class.getName());

    private static final int BATCH = 500;
    private static final Duration LINKS_KEPT = Duration.ofDays(7);

    @Inject AccountRepository accounts;
    @Inject RefRepository refs;
    @Inject RevocationRepository revocations;
    @Inject RevocationService revocationService;
    @Inject RateLimitService limits;
    @Inject Settings settings;
    @Inject Clock clock;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void tidyUp() {
        Instant now = clock.instant();
        removeUnconfirmed(now);
        refs.removeLinksExpiredBefore(now.minus(LINKS_KEPT));
        revocations.removeExpired(now);
        limits.removeIdle();
    }

    private void removeUnconfirmed(Instant now) {
        Instant limit = now.minus(settings.unconfirmedLifetime());
        List<Long> removed = accounts.removeUnconfirmed(limit, BATCH);
        removed.forEach(tnId -> revocationService.revokeBelow(tnId, Integer.MAX_VALUE));
        if (!removed.isEmpty()) {
            LOG.log(Level.INFO, "Removed {0} accounts that were never confirmed", removed.size());
        }
    }
}
