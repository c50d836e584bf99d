package profiles.server;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import profiles.database.Chore;
import profiles.ratelimit.RateLimitService;

/** Starts the chores every minute; none keeps another from being done. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HousekeepingTimer {

    @Inject HousekeepingService housekeeping;
    @Inject RateLimitService limits;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void tidyUp() {
        Chore.attempt("remove unconfirmed accounts", housekeeping::removeUnconfirmedAccounts);
        Chore.attempt("remove expired links", housekeeping::removeExpiredLinks);
        Chore.attempt("remove expired revocations", housekeeping::removeExpiredRevocations);
        Chore.attempt("remove old renamings", housekeeping::removeOldRenamings);
        Chore.attempt("remove unused pictures", housekeeping::removeUnusedPictures);
        Chore.attempt("remove idle rate limits", limits::removeIdle);
    }
}
