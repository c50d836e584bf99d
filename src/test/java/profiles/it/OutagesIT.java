package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static profiles.it.support.Numbers.number;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import profiles.it.support.Answer;
import profiles.it.support.Crowd;
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
    private static final int ME = 0;
    private static final int VERIFY = 2;

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
        List<Supplier<Answer>> calls = callsThatNeedDatabase();

        nodes.postgres().stop();
        try {
            assertUnavailable(calls);
        } finally {
            nodes.postgres().start();
        }

        calls.forEach(OutagesIT::assertBack);
    }

    /** As when its machine hangs: connections are taken, but nothing is ever said. */
    @Test
    @Timeout(180)
    void callsShouldBe503WhileDatabaseIsSilent() throws IOException {
        List<Supplier<Answer>> calls = callsThatNeedDatabase();

        nodes.postgres().stop();
        try (var silent = new ServerSocket()) {
            silent.setReuseAddress(true);
            silent.bind(new InetSocketAddress("127.0.0.1", nodes.postgres().port()), CROWD * 2);
            assertUnavailable(calls);
        } finally {
            nodes.postgres().start();
        }

        calls.forEach(OutagesIT::assertBack);
    }

    private List<Supplier<Answer>> callsThatNeedDatabase() {
        Person alice = People.alice();
        Session session = api.signUp(alice, mailbox);
        ProfilesApi there = nodes.second().api();
        List<Supplier<Answer>> calls =
                List.of(
                        () -> api.as(session).me(),
                        () -> api.tryLogin(alice.idTag(), alice.password()),
                        () -> api.verify(People.bob().idTag(), "idp"),
                        () -> there.as(session).me());
        calls.forEach(call -> call.get().expect(200));
        return calls;
    }

    /** For one after the other, and for many at once. */
    private static void assertUnavailable(List<Supplier<Answer>> calls) {
        calls.forEach(OutagesIT::assertUnavailable);
        List<Supplier<Answer>> crowd =
                IntStream.range(0, CROWD)
                        .mapToObj(i -> i % 2 == 0 ? ME : VERIFY)
                        .map(calls::get)
                        .toList();
        Crowd.together(crowd, OutagesIT::assertUnavailable);
    }

    private static void assertBack(Supplier<Answer> call) {
        await("the service to be back").until(() -> call.get().status() == 200);
    }

    private static Answer assertUnavailable(Supplier<Answer> call) {
        Instant start = Instant.now();

        Answer answer = call.get().expect(503);

        assertThat(Duration.between(start, Instant.now()))
                .as("time of %s", answer)
                .isLessThan(LONGEST_WAIT);
        assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.header("Retry-After").orElse("none")).matches("\\d+");
        return answer;
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
