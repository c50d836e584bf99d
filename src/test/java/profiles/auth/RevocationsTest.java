package profiles.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import profiles.identity.IdTag;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;
import profiles.support.MovableClock;

class RevocationsTest {

    private static final Duration RECENT = Duration.ofMinutes(2);
    private static final Duration EVER = Duration.ofDays(3_650);

    private final MovableClock clock = new MovableClock("2026-11-23T12:00:00Z");
    private final TestRevocations stored = new TestRevocations();
    private final Revocations revocations = new Revocations();

    @BeforeEach
    void assemble() {
        revocations.repository = stored;
        revocations.clock = clock;
    }

    @Test
    void tokenShouldLiveWhenAnotherWasRevoked() {
        stored.addToken("other", later());

        assertThat(revocations.isRevoked(alice("mine", 0))).isFalse();
    }

    @Test
    void tokenShouldBeDeadWhenRevokedByAnotherNodeTwoSecondsAgo() {
        revocations.isRevoked(alice("mine", 0));
        stored.addToken("mine", later());
        clock.move(Duration.ofSeconds(2));

        assertThat(revocations.isRevoked(alice("mine", 0))).isTrue();
    }

    @Test
    void listShouldNotBeReadAgainWhileFresh() {
        revocations.isRevoked(alice("mine", 0));
        clock.move(Duration.ofMillis(1_999));
        revocations.isRevoked(alice("mine", 0));

        assertThat(stored.readings).hasSize(1);
    }

    @Test
    void tokenShouldBeDeadAtOnceWhenRevokedHere() {
        revocations.isRevoked(alice("mine", 0));
        stored.addToken("mine", later());
        revocations.expire(new TokensRevoked());

        assertThat(revocations.isRevoked(alice("mine", 0))).isTrue();
    }

    @Test
    void tokenShouldBeDeadAtOnceWhenTheFirstReadingComesAfterItsRevocation() {
        stored.addToken("mine", later());
        revocations.expire(new TokensRevoked());

        assertThat(revocations.isRevoked(alice("mine", 0))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2, true", "3, false", "4, false"})
    void tokenShouldBeDeadWhenOfALowerGeneration(int generation, boolean dead) {
        stored.addAccount(1001, 3, null, later());

        assertThat(revocations.isRevoked(alice("mine", generation))).isEqualTo(dead);
    }

    @Test
    void highestGenerationShouldCountInWhateverOrderItIsRead() {
        stored.addAccount(1001, 3, null, later());
        stored.addAccount(1001, 5, null, later());
        stored.addAccount(1001, 4, null, later());

        assertThat(revocations.isRevoked(alice("mine", 4))).isTrue();
    }

    @Test
    void sparedTokenShouldLiveWhileTheOthersOfItsGenerationDie() {
        stored.addAccount(1001, 3, "mine", later());

        assertThat(revocations.isRevoked(alice("mine", 2))).isFalse();
        assertThat(revocations.isRevoked(alice("other", 2))).isTrue();
    }

    @Test
    void sparedTokenShouldBeDeadWhenALaterRevocationSparesNone() {
        stored.addAccount(1001, 4, null, later());
        stored.addAccount(1001, 3, "mine", later());

        assertThat(revocations.isRevoked(alice("mine", 2))).isTrue();
    }

    @Test
    void otherAccountsShouldLive() {
        stored.addAccount(1002, 3, null, later());

        assertThat(revocations.isRevoked(alice("mine", 0))).isFalse();
    }

    @Test
    void firstReadingShouldBeOfAllAndLaterOnesOfWhatIsNew() {
        revocations.isRevoked(alice("mine", 0));
        clock.move(Duration.ofSeconds(3));
        revocations.isRevoked(alice("mine", 0));

        assertThat(stored.readings).containsExactly(EVER, RECENT);
    }

    @Test
    void readingShouldBeOfAllAfterALongPause() {
        revocations.isRevoked(alice("mine", 0));
        clock.move(Duration.ofMinutes(1));
        revocations.isRevoked(alice("mine", 0));

        assertThat(stored.readings).containsExactly(EVER, EVER);
    }

    @Test
    void readingShouldBeOfAllWhenTheClockWasPutBack() {
        revocations.isRevoked(alice("mine", 0));
        clock.move(Duration.ofHours(-1));
        revocations.isRevoked(alice("mine", 0));

        assertThat(stored.readings).containsExactly(EVER, EVER);
    }

    @Test
    void deadTokenShouldStayDeadWhenLaterReadingsDoNotRepeatIt() {
        stored.addToken("mine", later());
        revocations.isRevoked(alice("mine", 0));
        stored.stored.clear();
        clock.move(Duration.ofSeconds(10));

        assertThat(revocations.isRevoked(alice("mine", 0))).isTrue();
    }

    @Test
    void deadTokenShouldBeForgottenOnceItHasExpired() {
        stored.addToken("mine", clock.instant().plusSeconds(5));
        revocations.isRevoked(alice("mine", 0));
        stored.stored.clear();
        clock.move(Duration.ofSeconds(10));

        assertThat(revocations.isRevoked(alice("mine", 0))).isFalse();
    }

    @Test
    void tokenShouldBeDeadAtOnceWhenRevokedHereDuringAReading() {
        stored.meanwhile = this::revokeMine;
        revocations.isRevoked(alice("other", 0));

        assertThat(revocations.isRevoked(alice("mine", 0))).isTrue();
    }

    private void revokeMine() {
        stored.meanwhile = () -> {};
        stored.addToken("mine", later());
        revocations.expire(new TokensRevoked());
    }

    @Test
    void checkShouldFailWhenTheListCanNotBeReadInTime() {
        revocations.isRevoked(alice("mine", 0));
        stored.meanwhile = RevocationsTest::fail;
        clock.move(Duration.ofSeconds(2));

        assertThatThrownBy(() -> revocations.isRevoked(alice("mine", 0)))
                .hasMessage("database away");
    }

    @Test
    void listShouldNotBeReadAgainWhenThatHasJustFailed() {
        stored.meanwhile = RevocationsTest::fail;
        assertThatThrownBy(() -> revocations.isRevoked(alice("mine", 0)));
        stored.meanwhile = () -> {};

        assertThatThrownBy(() -> revocations.isRevoked(alice("mine", 0)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.UNAVAILABLE));
    }

    @Test
    void listShouldBeReadAgainASecondAfterThatFailed() {
        stored.meanwhile = RevocationsTest::fail;
        assertThatThrownBy(() -> revocations.isRevoked(alice("mine", 0)));
        stored.meanwhile = () -> {};
        clock.move(Duration.ofSeconds(1));

        assertThat(revocations.isRevoked(alice("mine", 0))).isFalse();
    }

    private static void fail() {
        throw new IllegalStateException("database away");
    }

    private Instant later() {
        return clock.instant().plus(Duration.ofHours(1));
    }

    @Test
    void sparedTokenShouldLiveWhenOthersOfItsGenerationDie() {
        stored.addAccount(1001, 3, "mine", later());

        assertThat(revocations.isRevoked(alice("mine", 2))).isFalse();
        assertThat(revocations.isRevoked(alice("other", 2))).isTrue();
    }

    @Test
    void sparedTokenShouldDieWithTheNextGeneration() {
        stored.addAccount(1001, 3, "mine", later());
        stored.addAccount(1001, 4, "other", later());

        assertThat(revocations.isRevoked(alice("mine", 2))).isTrue();
    }

    private Caller alice(String jti, int generation) {
        IdTag idTag = IdTag.of("alice@example.com");
        return new Caller(1001, idTag, Set.of(Role.USER), jti, generation, later());
    }
}
