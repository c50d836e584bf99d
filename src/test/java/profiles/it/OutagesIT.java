package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static profiles.it.support.Numbers.number;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import profiles.it.support.Answer;
import profiles.it.support.Crowd;
import profiles.it.support.FrozenProcesses;
import profiles.it.support.Mailbox;
import profiles.it.support.People;
import profiles.it.support.Person;
import profiles.it.support.ProfilesApi;
import profiles.it.support.Session;
import profiles.it.support.TwoNodes;
import profiles.it.support.TwoNodesTest;

/** What the server needs is away for a while. */
@TwoNodesTest
class OutagesIT {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final int CROWD = 40;

    private static final Duration LONGEST_HANG = Duration.ofSeconds(8);
    private static final Duration HASTE = Duration.ofSeconds(2);
    private static final int LARGE_CROWD = 100;

    private TwoNodes nodes;
    private Mailbox mailbox;
    private ProfilesApi api;

    @BeforeEach
    void knowNodes(TwoNodes twoNodes) {
        nodes = twoNodes;
        mailbox = nodes.mailbox();
        api = nodes.first().api();
    }

    @Test
    @Timeout(180)
    void callsShouldBe503WhileDatabaseIsAway() {
        Person alice = People.alice();
        Session session = api.signUp(alice, mailbox);
        List<Supplier<Answer>> calls =
                List.of(
                        () -> api.as(session).me(),
                        () -> api.tryLogin(alice.idTag(), alice.password()),
                        () -> api.verify(People.bob().idTag(), "idp"));
        calls.forEach(call -> call.get().expect(200));

        nodes.postgres().stop();
        try {
            calls.forEach(OutagesIT::assertUnavailable);
            Crowd.together(
                    Collections.nCopies(CROWD, calls.get(0)),
                    call -> {
                        assertUnavailable(call);
                        return true;
                    });
        } finally {
            nodes.postgres().start();
        }

        for (Supplier<Answer> call : calls) {
            await("the service to be back").until(() -> call.get().status() == 200);
        }
        await("the other node to be back")
                .until(() -> nodes.second().api().as(session).me().status() == 200);
    }

    @Test
    @Timeout(180)
    void callsWithoutDatabaseShouldBeAnsweredWhileItHangs() {
        Session session = api.signUp(People.alice(), mailbox);
        Supplier<Answer> me = () -> api.as(session).me();
        me.get().expect(200);

        try (var hang = FrozenProcesses.of(nodes.postgres().pid())) {
            assertThat(waitsWhileCrowdCalls(me))
                    .as("time of calls without database, %s", hang)
                    .isNotEmpty()
                    .allMatch(wait -> wait.compareTo(HASTE) < 0);
            assertUnavailable(() -> nodes.second().api().as(session).me(), LONGEST_HANG);
        }

        await("the service to be back").until(() -> me.get().status() == 200);
        await("the other node to be back")
                .until(() -> nodes.second().api().as(session).me().status() == 200);
    }

    /** How long calls that need no database take, until each one of the crowd has its 503. */
    private List<Duration> waitsWhileCrowdCalls(Supplier<Answer> call) {
        List<Duration> waits = new ArrayList<>();
        var crowd =
                CompletableFuture.runAsync(
                        () ->
                                Crowd.together(
                                        Collections.nCopies(LARGE_CROWD, call),
                                        each -> {
                                            assertUnavailable(each, LONGEST_HANG);
                                            return true;
                                        }));
        while (!crowd.isDone()) {
            waits.add(timeOf(() -> api.server().expect(200)));
            waits.add(timeOf(() -> api.keys().expect(200)));
        }
        crowd.join();
        return waits;
    }

    private static Duration timeOf(Runnable call) {
        Instant start = Instant.now();
        call.run();
        return Duration.between(start, Instant.now());
    }

    private static void assertUnavailable(Supplier<Answer> call) {
        assertUnavailable(call, LONGEST_WAIT);
    }

    private static void assertUnavailable(Supplier<Answer> call, Duration limit) {
        Instant start = Instant.now();

        Answer answer = call.get().expect(503);

        assertThat(Duration.between(start, Instant.now()))
                .as("time of %s", answer)
                .isLessThan(limit);
        assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.header("Retry-After").orElse("none")).matches("\\d+");
    }

    @Test
    @Timeout(180)
    void mailsShouldArriveLaterWhenMailServerWasAway() {
        List<Person> people = Stream.generate(People::alice).limit(5).toList();

        nodes.mail().stop();
        try {
            people.forEach(api::register);
            await("a try to send").until(() -> hasTriedToSend(people));
        } finally {
            nodes.mail().start();
        }

        mailbox.awaitSent(people, nodes.database());
        assertThat(people)
                .extracting(person -> mailbox.mailsTo(person.email()).size())
                .containsOnly(1);
    }

    private boolean hasTriedToSend(List<Person> people) {
        List<String> recipients = people.stream().map(Person::email).toList();
        return number(
                        nodes.database(),
                        "select count(*) from mail where recipient = any (?)"
                                + " and last_error is not null",
                        recipients)
                > 0;
    }
}
