package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import profiles.it.support.EventTable;
import profiles.it.support.People;
import profiles.it.support.Person;
import profiles.it.support.TwoNodes;
import profiles.it.support.TwoNodesTest;

/** Events that both nodes want to tell of, seen by the mails that follow from each. */
@TwoNodesTest
class EventsOnTwoNodesIT {

    private static final int EACH = 20;

    private final List<Person> people = Stream.generate(People::alice).limit(20).toList();
    private TwoNodes nodes;
    private EventTable events;

    @BeforeEach
    void suspendPeople(TwoNodes twoNodes) {
        nodes = twoNodes;
        events = new EventTable(nodes.database());
        people.forEach(nodes.first().api()::register);
        events.suspend(people);
    }

    @AfterEach
    void reviveNode() {
        nodes.first().revive();
    }

    @Test
    void eachEventShouldBeToldOnce() {
        events.leave("profile_suspended", people, EACH);

        awaitAtMost(0);
        assertThat(people)
                .extracting(person -> events.mails("suspension", person))
                .containsOnly(EACH);
    }

    @Test
    @Timeout(240)
    void eachEventShouldBeToldOnceThoughANodeIsKilled() {
        events.leave("profile_suspended", people, EACH);
        awaitAtMost(people.size() * EACH / 2);

        nodes.first().kill();

        awaitAtMost(0);
        assertThat(people)
                .extracting(person -> events.mails("suspension", person))
                .containsOnly(EACH);
    }

    private void awaitAtMost(int left) {
        await("at most " + left + " events left")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> events.count() <= left);
    }
}
