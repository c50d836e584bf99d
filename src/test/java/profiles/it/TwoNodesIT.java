package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static profiles.it.support.Numbers.number;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import profiles.it.support.Crowd;
import profiles.it.support.Mailbox;
import profiles.it.support.People;
import profiles.it.support.Person;
import profiles.it.support.ProfilesApi;
import profiles.it.support.Session;
import profiles.it.support.TwoNodes;
import profiles.it.support.TwoNodesTest;

/** What one node does holds on the other. */
@TwoNodesTest
class TwoNodesIT {

    private static final Duration SPREAD = Duration.ofSeconds(5);

    private TwoNodes nodes;
    private Mailbox mailbox;
    private ProfilesApi here;
    private ProfilesApi there;

    @BeforeEach
    void knowNodes(TwoNodes twoNodes) {
        nodes = twoNodes;
        mailbox = nodes.mailbox();
        here = nodes.first().api();
        there = nodes.second().api();
    }

    @Test
    void nodesStartedTogetherShouldMakeOneAdmin() {
        assertThat(count("select count(*) from account where roles like '%admin%'")).isEqualTo(1);
        assertThat(count("select count(*) from ref where type = 'register' and uses_left is null"))
                .isEqualTo(1);
        assertThat(count("select count(*) from signing_key")).isEqualTo(1);
    }

    @Test
    void mailsShouldArriveOnceWhicheverNodeRegisters() {
        List<Person> people = Stream.generate(People::alice).limit(40).toList();

        Crowd.together(
                people,
                person -> (people.indexOf(person) % 2 == 0 ? here : there).register(person));

        mailbox.awaitSent(people, nodes.database());
        assertThat(people)
                .extracting(person -> mailbox.mailsTo(person.email()).size())
                .containsOnly(1);
    }

    @Test
    void tokenShouldDieThereWhenLoggedOutHere() {
        Session alice = here.register(People.alice());
        there.as(alice).me().expect(200);

        here.as(alice).logout().expect(204);

        assertDiesSoon(alice);
    }

    @Test
    void otherSessionShouldDieThereWhenPasswordChangesHere() {
        Person person = People.alice();
        Session changing = here.signUp(person, mailbox);
        Session other = there.login(person);
        there.as(other).me().expect(200);

        here.as(changing).changePassword(person.password(), "looking-glass-1871").expect(204);

        assertDiesSoon(other);
        there.tryLogin(person.idTag(), person.password()).expect(401);
    }

    private void assertDiesSoon(Session session) {
        await("the token to be refused on the other node")
                .atMost(SPREAD)
                .until(() -> there.as(session).me().status() == 401);
    }

    @Test
    void failedSignInsHereShouldCountThere() {
        Person alice = People.alice();
        ProfilesApi hereToo = here.from("10.200.1.1");
        ProfilesApi thereToo = there.from("10.200.1.1");

        for (int guess = 0; guess < 8; guess++) {
            hereToo.tryLogin(alice.idTag(), "guess-number-" + guess).expect(401);
        }

        thereToo.tryLogin(alice.idTag(), "one-guess-more").expect(429);
    }

    private int count(String query) {
        return number(nodes.database(), query);
    }
}
