package profiles.server;

import jakarta.ejb.Stateless;
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
import profiles.directory.DirectoryCursor;
import profiles.directory.DirectoryRepository;
import profiles.file.FileReleaseRepository;
import profiles.ref.RefRepository;

/** Removes what has had its time. Nodes may do so at once: each takes what no other has locked. */
@Stateless
public class HousekeepingService {

    private static final System.Logger LOG = System.getLogger(HousekeepingService.class.getName());

    private static final int BATCH = 500;
    private static final Duration LINKS_KEPT = Duration.ofDays(7);

    @Inject AccountRepository accounts;
    @Inject RefRepository refs;
    @Inject RevocationRepository revocations;
    @Inject RevocationService revocationService;
    @Inject DirectoryRepository directory;
    @Inject FileReleaseRepository releases;
    @Inject Settings settings;
    @Inject Clock clock;

    public void removeUnconfirmedAccounts() {
        Instant limit = clock.instant().minus(settings.unconfirmedLifetime());
        List<Long> removed = accounts.removeUnconfirmed(limit, BATCH);
        removed.forEach(tnId -> revocationService.revokeBelow(tnId, Integer.MAX_VALUE));
        if (!removed.isEmpty()) {
            LOG.log(Level.INFO, "Removed {0} accounts that were never confirmed", removed.size());
        }
    }

    public void removeExpiredLinks() {
        refs.removeLinksExpiredBefore(clock.instant().minus(LINKS_KEPT));
    }

    public void removeExpiredRevocations() {
        revocations.removeExpired(clock.instant());
    }

    /** Lists begun before a renaming end some time. */
    public void removeOldRenamings() {
        directory.removeRenamings(clock.instant().minus(DirectoryCursor.LIFE.multipliedBy(2)));
    }

    /** Pictures that no profile shows; links to them in caches and pages live on for a while. */
    public void removeUnusedPictures() {
        Instant limit = clock.instant().minus(settings.unusedPictureLifetime());
        int removed = releases.removeUnused(limit, BATCH);
        if (removed > 0) {
            LOG.log(Level.INFO, "Removed {0} pictures that no profile shows", removed);
        }
    }
}
