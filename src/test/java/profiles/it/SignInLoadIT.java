package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import profiles.it.support.Answer;
import profiles.it.support.Crowd;
import profiles.it.support.Mailbox;
import profiles.it.support.People;
import profiles.it.support.Person;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;
import profiles.it.support.Timing;

/** Passwords are slow on purpose; neither others nor the answers' time may show it. */
@Isolated
@ServerTest
class SignInLoadIT {

    private static final int CROWD = 40;
    private static final int TRIES = 15;
    private static final Duration FAST = Duration.ofMillis(500);

    private final AtomicInteger network = new AtomicInteger();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private volatile boolean enough;

    @Test
    void wrongPasswordsShouldKeepNobodyWaiting(ProfilesApi api) {
        Timing.judge(() -> guessWhileOthersRead(api));
        assertThat(Crowd.statuses(List.copyOf(answers)).keySet())
                .contains(401)
                .isSubsetOf(401, 429, 503);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 503)
                .allSatisfy(answer -> assertThat(answer.header("Retry-After")).isPresent());
    }

    private void guessWhileOthersRead(ProfilesApi api) {
        enough = false;
        ExecutorService guessers = Executors.newFixedThreadPool(CROWD);
        for (int i = 0; i < CROWD; i++) {
            guessers.execute(() -> guess(api));
        }

        List<Duration> others;
        try {
            others = Timing.of(30, () -> api.server().expect(200));
        } finally {
            enough = true;
            guessers.shutdown();
        }

        await().until(guessers::isTerminated);
        assertThat(Timing.median(others)).isLessThan(FAST);
    }

    /** Always another account from another network, so that no limit spares the server the work. */
    private void guess(ProfilesApi api) {
        do {
            answers.add(elsewhere(api).tryLogin(People.bob().idTag(), "not-the-password"));
        } while (!enough);
    }

    @Test
    void wrongTagShouldTakeAsLongAsWrongPassword(ProfilesApi api, Mailbox mailbox) {
        Person alice = People.alice();
        api.signUp(alice, mailbox);

        Timing.judge(() -> compareTimes(api, alice, People.bob()));
    }

    private void compareTimes(ProfilesApi api, Person alice, Person nobody) {
        List<Duration> known = new ArrayList<>();
        List<Duration> unknown = new ArrayList<>();

        for (int i = 0; i < TRIES; i++) {
            known.add(timeOfRefusal(api, alice));
            unknown.add(timeOfRefusal(api, nobody));
        }

        Duration wrongPassword = Timing.median(known);
        assertThat(Timing.median(unknown))
                .isBetween(wrongPassword.dividedBy(2), wrongPassword.multipliedBy(3).dividedBy(2));
    }

    private Duration timeOfRefusal(ProfilesApi api, Person person) {
        ProfilesApi from = elsewhere(api);
        return Timing.of(() -> from.tryLogin(person.idTag(), "not-the-password").expect(401));
    }

    /** From a network that hasn't guessed before. */
    private ProfilesApi elsewhere(ProfilesApi api) {
        int number = network.incrementAndGet();
        return api.from("10.%d.%d.1".formatted(number / 250, number % 250));
    }
}
