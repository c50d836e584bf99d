package profiles.auth;

import java.time.Instant;

/**
 * One line of the list of dead tokens.
 *
 * @param jti a single token; null where the line is about an account
 * @param tnId an account; null where the line is about a single token
 * @param generation tokens of the account below this generation are dead
 */
record Revocation(String jti, Long tnId, Integer generation, Instant expiresAt) {}
