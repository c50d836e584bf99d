package profiles.relationship;

import profiles.identity.IdTag;

/**
 * What a profile is to the caller now.
 *
 * @param relationship the verb that was asked for; null when there was none
 * @param updatedAt seconds of the epoch
 * @param connected the reference's spelling: {@code true}, {@code false}, or {@code "R"} while the
 *     caller's request waits
 * @param trust null for nothing in particular
 * @param hiddenInHome only when true
 */
public record RelationshipView(
        String idTag,
        String relationship,
        long updatedAt,
        boolean following,
        Object connected,
        String connection,
        boolean blocked,
        boolean muted,
        String trust,
        Boolean hiddenInHome) {

    static RelationshipView of(IdTag idTag, RelationshipVerb verb, Outcome outcome) {
        Pair pair = outcome.pair();
        Side mine = pair.mine();
        return new RelationshipView(
                idTag.value(),
                verb == null ? null : verb.word(),
                outcome.updatedAt().getEpochSecond(),
                mine.following(),
                pair.isWaiting() ? "R" : (Object) pair.isConnected(),
                mine.connection().word(),
                mine.blocked(),
                mine.muted(),
                mine.notes().trust() == null ? null : mine.notes().trust().word(),
                mine.notes().hiddenInHome() ? true : null);
    }
}
