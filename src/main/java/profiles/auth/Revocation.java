package profiles.auth;

import java.time.Instant;

/**
 * One line of the list of dead tokens.
 *
 * @param jti a single token; null where the line is about an account
 * @param tnId an account; null where the line is about a single token
 * @param generation tokens of the account below this generation are dead
 * @param sparedJti the one token of the account that stays; null: none does
 */
record Revocation(String jti, Long tnId, Integer generation, String sparedJti, Instant expiresAt) {

    boolean kills(Caller caller) {
        return caller.generation() < generation && !caller.jti().equals(sparedJti);
    }
}
