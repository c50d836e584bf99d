package profiles.auth;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The stored signing keys, in memory; counts how often they are read. */
class TestKeys extends SigningKeyService {

    /** Made once: it takes a while. */
    static final KeyPair PAIR = newPair();

    static final KeyPair OTHER_PAIR = newPair();

    final List<SigningKey> stored = new ArrayList<>();
    int readings;
    boolean away;

    TestKeys with(String kid, String createdAt) {
        stored.add(new SigningKey(kid, PAIR, Instant.parse(createdAt)));
        return this;
    }

    @Override
    public List<SigningKey> list() {
        readings++;
        if (away) {
            throw new IllegalStateException("database away");
        }
        return stored.stream()
                .sorted(Comparator.comparing(SigningKey::createdAt).reversed())
                .toList();
    }

    private static KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2_048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
