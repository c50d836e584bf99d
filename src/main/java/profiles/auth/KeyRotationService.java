package profiles.auth;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import profiles.config.Settings;

/** Makes the first signing key and a new one each month; old ones stay while their tokens live. */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
public class KeyRotationService {

    private static final Duration LIFE = Duration.ofDays(30);
    private static final int RSA_BITS = 2_048;

    @Inject SigningKeyRepository repository;
    @Inject Settings settings;
    @Inject Clock clock;

    /** Without a key there is no service: at the start a failure ends the deployment. */
    @PostConstruct
    public void rotate() {
        if (!repository.tryLock()) {
            return;
        }
        Instant now = clock.instant();
        List<SigningKey> keys = repository.list();
        if (keys.isEmpty() || keys.get(0).createdAt().isBefore(now.minus(LIFE))) {
            repository.add(newKey(now));
        }
        Duration longestUse = LIFE.plus(SigningKeys.OVERLAP).plus(settings.accessTokenLifetime());
        repository.removeOlderThan(now.minus(longestUse.plusDays(1)));
    }

    private static SigningKey newKey(Instant now) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(RSA_BITS);
            return new SigningKey(UUID.randomUUID().toString(), generator.generateKeyPair(), now);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No RSA on this Java", e);
        }
    }
}
