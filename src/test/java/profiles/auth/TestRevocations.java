package profiles.auth;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The list of dead tokens in memory; notes how far back each reading looked. */
class TestRevocations extends RevocationRepository {

    final List<Revocation> stored = new ArrayList<>();
    final List<Duration> readings = new ArrayList<>();

    /** What happens while the list is read. */
    Runnable meanwhile = () -> {};

    @Override
    public void addToken(String jti, Instant expiresAt) {
        stored.add(new Revocation(jti, null, null, null, expiresAt));
    }

    @Override
    public void addAccount(long tnId, int generation, String sparedJti, Instant expiresAt) {
        stored.add(new Revocation(null, tnId, generation, sparedJti, expiresAt));
    }

    @Override
    List<Revocation> listAddedWithin(Duration age) {
        readings.add(age);
        List<Revocation> read = List.copyOf(stored);
        meanwhile.run();
        return read;
    }
}
