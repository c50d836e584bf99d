package profiles.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import profiles.support.MovableClock;

class SigningKeysTest {

    private final MovableClock clock = new MovableClock("2026-11-23T12:00:00Z");
    private final TestKeys stored = new TestKeys();
    private final SigningKeys keys = new SigningKeys();

    @BeforeEach
    void assemble() {
        keys.stored = stored;
        keys.clock = clock;
        keys.executor = ForkJoinPool.commonPool();
    }

    @Test
    void firstKeyShouldSignAtOnce() {
        stored.with("first", "2026-11-23T12:00:00Z");

        assertThat(keys.current().kid()).isEqualTo("first");
    }

    @Test
    void newKeyShouldNotSignBeforeOthersCanKnowIt() {
        stored.with("old", "2026-10-24T00:00:00Z").with("new", "2026-11-23T11:50:00Z");

        assertThat(keys.current().kid()).isEqualTo("old");
    }

    @Test
    void newKeyShouldSignWhenOthersHadTimeToLearnIt() {
        stored.with("old", "2026-10-24T00:00:00Z").with("new", "2026-11-23T11:49:59Z");

        assertThat(keys.current().kid()).isEqualTo("new");
    }

    @Test
    void oldKeyShouldStillVerifyWhenANewOneSigns() {
        stored.with("old", "2026-10-24T00:00:00Z").with("new", "2026-11-01T00:00:00Z");

        assertThat(keys.find("old")).isPresent();
        assertThat(keys.jwkSet().getKeys()).extracting(k -> k.getKeyID()).contains("old", "new");
    }

    @Test
    void jwkSetShouldHoldNothingPrivate() {
        stored.with("first", "2026-11-23T12:00:00Z");

        assertThat(keys.jwkSet().containsNonPublicKeys()).isFalse();
    }

    @Test
    void keysShouldNotBeReadAgainWhileFresh() {
        stored.with("first", "2026-11-01T00:00:00Z");
        keys.current();
        clock.move(Duration.ofSeconds(59));
        keys.current();

        assertThat(stored.readings).isEqualTo(1);
    }

    @Test
    void keysShouldBeReadAgainWhenAMinuteOld() {
        stored.with("first", "2026-11-01T00:00:00Z");
        keys.current();
        clock.move(Duration.ofMinutes(1));
        keys.current();

        assertThat(stored.readings).isEqualTo(2);
    }

    @Test
    void keyOfAnotherNodeShouldBeFoundWhenItIsNew() {
        stored.with("first", "2026-11-01T00:00:00Z");
        keys.current();
        stored.with("second", "2026-11-23T12:00:00Z");
        clock.move(Duration.ofSeconds(2));

        assertThat(keys.find("second")).isPresent();
    }

    @Test
    void unknownKeysShouldNotMakeTheListBeReadMoreOftenThanEveryTwoSeconds() {
        stored.with("first", "2026-11-01T00:00:00Z");
        for (int call = 0; call < 100; call++) {
            keys.find("invented-" + call);
            clock.move(Duration.ofMillis(100));
        }

        assertThat(stored.readings).isEqualTo(5);
    }

    @Test
    void keysShouldBeReadAgainWhenTheClockWasPutBack() {
        stored.with("first", "2026-11-01T00:00:00Z");
        keys.current();
        clock.move(Duration.ofHours(-1));
        keys.current();

        assertThat(stored.readings).isEqualTo(2);
    }

    @Test
    void knownKeysShouldDoWhileTheDatabaseIsAway() {
        stored.with("first", "2026-11-01T00:00:00Z");
        keys.current();
        stored.away = true;
        clock.move(Duration.ofMinutes(59));

        assertThat(keys.current().kid()).isEqualTo("first");
        assertThat(keys.find("first")).isPresent();
    }

    @Test
    void keysKnownForAnHourShouldNotDoWhileTheDatabaseIsAway() {
        stored.with("first", "2026-11-01T00:00:00Z");
        keys.current();
        stored.away = true;
        clock.move(Duration.ofHours(1));

        assertThatThrownBy(keys::current).hasMessage("database away");
    }

    @Test
    void unknownKeyShouldNotBeJudgedWhileTheDatabaseIsAway() {
        stored.with("first", "2026-11-01T00:00:00Z");
        keys.current();
        stored.away = true;
        clock.move(Duration.ofSeconds(2));

        assertThatThrownBy(() -> keys.find("second")).hasMessage("database away");
    }

    @Test
    void signingShouldFailWhenThereIsNoKey() {
        assertThatThrownBy(keys::current).isInstanceOf(IllegalStateException.class);
    }
}
