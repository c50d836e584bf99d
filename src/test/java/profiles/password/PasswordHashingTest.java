package profiles.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;
import profiles.support.Refusals;

@Execution(ExecutionMode.SAME_THREAD)
class PasswordHashingTest {

    private static final String ALICE = "wonderland-tea-party-1865";

    /** The hash of "password" with parameters nobody should use: it takes no time. */
    private static final String CHEAP =
            "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ"
                    + "$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";

    private static final PasswordHashing HASHING = new PasswordHashing();
    private static String hashOfAlice;

    @BeforeAll
    static void prepare() {
        HASHING.prepare();
        hashOfAlice = HASHING.hash(ALICE);
    }

    @Test
    void hashShouldBeInPhcFormatWithTheParametersOfOwasp() {
        assertThat(hashOfAlice)
                .matches(
                        "\\$argon2id\\$v=19\\$m=19456,t=2,p=1"
                                + "\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
    }

    @Test
    void hashesShouldHaveASaltOfTheirOwn() {
        assertThat(HASHING.hash(ALICE)).isNotEqualTo(hashOfAlice);
    }

    @Test
    void passwordShouldMatchItsOwnHash() {
        assertThat(HASHING.matches(ALICE, Optional.of(hashOfAlice))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "passwor", "password ", "Password"})
    void passwordShouldNotMatchWhenAnythingDiffers(String password) {
        assertThat(HASHING.matches(password, Optional.of(CHEAP))).isFalse();
    }

    @Test
    void passwordShouldMatchHoweverAKeyboardComposesIt() {
        String hash = HASHING.hash("cs\u00f3k-\u00e9s-\u00f6lel\u00e9s");

        assertThat(HASHING.matches("cso\u0301k-e\u0301s-o\u0308lele\u0301s", Optional.of(hash)))
                .isTrue();
    }

    @Test
    void hashShouldStillMatchWhenMadeWithOtherParameters() {
        assertThat(HASHING.matches("password", Optional.of(CHEAP))).isTrue();
    }

    @Test
    void nothingShouldMatchWhereThereIsNoAccount() {
        assertThat(HASHING.matches("nobody's password", Optional.empty())).isFalse();
    }

    @Test
    void callShouldBeRefusedAfterAMomentWhenTooManyWait() {
        var busy = new PasswordHashing();
        busy.moment = Duration.ofMillis(1);
        busy.longestWait = Duration.ofHours(1);
        busy.turns.drainPermits();
        ExecutorService people = Executors.newFixedThreadPool(PasswordHashing.MOST_WAITING);
        try {
            for (int i = 0; i < PasswordHashing.MOST_WAITING; i++) {
                people.submit(() -> busy.matches("password", Optional.of(CHEAP)));
            }
            await().until(() -> busy.turns.getQueueLength() == PasswordHashing.MOST_WAITING);

            ProblemException refusal =
                    Refusals.of(() -> busy.matches("password", Optional.of(CHEAP)));

            assertThat(refusal.type()).isEqualTo(ProblemType.UNAVAILABLE);
            assertThat(refusal.headers()).containsKey("Retry-After");
            assertThat(busy.turns.getQueueLength()).isEqualTo(PasswordHashing.MOST_WAITING);
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void callShouldBeRefusedWhenItsTurnDoesNotCome() {
        var busy = new PasswordHashing();
        busy.longestWait = Duration.ofMillis(1);
        busy.turns.drainPermits();

        ProblemException refusal = Refusals.of(() -> busy.matches("password", Optional.of(CHEAP)));

        assertThat(refusal.type()).isEqualTo(ProblemType.UNAVAILABLE);
    }

    @Test
    void turnShouldBeGivenBackWhenTheWorkFails() {
        var hashing = new PasswordHashing();
        int before = hashing.turns.availablePermits();

        assertThatThrownBy(() -> hashing.matches(ALICE, Optional.of("no hash")));

        assertThat(hashing.turns.availablePermits()).isEqualTo(before);
    }
}
