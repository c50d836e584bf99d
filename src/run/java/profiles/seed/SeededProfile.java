package profiles.seed;

import java.time.Instant;
import profiles.identity.IdTag;

/**
 * One profile to be written.
 *
 * @param lang the language of its person; empty for a community, which has no account
 */
record SeededProfile(
        IdTag idTag,
        String name,
        String lang,
        String status,
        String x,
        String connectionMode,
        boolean allowFollowers,
        boolean discoverable,
        Instant createdAt) {

    boolean isPerson() {
        return !lang.isEmpty();
    }
}
