package profiles.relationship;

import java.time.Instant;

/**
 * What a pair is after somebody acted.
 *
 * @param updatedAt when the acting side last changed
 */
public record Outcome(Pair pair, Instant updatedAt) {}
