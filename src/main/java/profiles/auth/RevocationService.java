package profiles.auth;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import profiles.config.Settings;

/** Ends access tokens before their time; on other nodes within five seconds. */
@Stateless
public class RevocationService {

    /** Tokens issued by a node whose clock runs ahead still die. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(10);

    @Inject RevocationRepository repository;
    @Inject Settings settings;
    @Inject Clock clock;
    @Inject Event<TokensRevoked> revoked;

    /** Ends the token the caller presented, and no other. */
    public void revoke(Caller caller) {
        repository.addToken(caller.jti(), caller.expiresAt().plus(CLOCK_SKEW));
        revoked.fire(new TokensRevoked());
    }

    /** Ends every token of the account whose generation is lower. */
    public void revokeBelow(long tnId, int generation) {
        revokeBelow(tnId, generation, null);
    }

    /**
     * @param sparedJti the one token of a lower generation that stays; null: none does
     */
    public void revokeBelow(long tnId, int generation, String sparedJti) {
        var end = clock.instant().plus(settings.accessTokenLifetime()).plus(CLOCK_SKEW);
        repository.addAccount(tnId, generation, sparedJti, end);
        revoked.fire(new TokensRevoked());
    }
}
