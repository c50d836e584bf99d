package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static profiles.it.support.Numbers.number;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import profiles.it.support.People;
import profiles.it.support.Person;
import profiles.it.support.ProfilesApi;
import profiles.it.support.Traces;
import profiles.it.support.TwoNodes;
import profiles.it.support.TwoNodesTest;

/** The server ends without a warning while many register. */
@TwoNodesTest
class CrashIT {

    private static final int PEOPLE = 200;
    private static final int CLIENTS = 8;
    private static final int USES = 500;

    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    private final Set<String> answered = ConcurrentHashMap.newKeySet();
    private TwoNodes nodes;

    @BeforeEach
    void knowNodes(TwoNodes twoNodes) {
        nodes = twoNodes;
    }

    @AfterEach
    void reviveNode() {
        clients.shutdownNow();
        nodes.first().revive();
    }

    @Test
    @Timeout(240)
    void registrationsShouldBeWholeOrAbsentWhenServerIsKilled() {
        ProfilesApi api = nodes.first().api();
        String limited = api.admin().invitation(USES);
        List<Person> people = Stream.generate(People::alice).limit(PEOPLE).toList();
        List<Person> guests = people.subList(0, PEOPLE / 2);
        List<Person> others = people.subList(PEOPLE / 2, PEOPLE);

        for (int i = 0; i < guests.size(); i++) {
            register(api, guests.get(i), limited);
            register(api, others.get(i), ProfilesApi.INVITATION);
        }
        await("half of the answers")
                .pollInterval(Duration.ofMillis(5))
                .until(() -> answered.size() >= PEOPLE / 2);
        nodes.first().kill();
        nodes.first().revive();

        List<Traces> traces = Traces.of(people, nodes.database());
        assertThat(traces)
                .as("registrations neither whole nor absent")
                .filteredOn(trace -> !trace.isWhole() && !trace.isAbsent())
                .isEmpty();
        assertThat(whole(people)).isLessThan(PEOPLE);
        assertThat(answered).as("answered 201, but absent").isSubsetOf(tagsOfWhole(traces));
        assertThat(usesLeft(limited)).isEqualTo(USES - whole(guests));
    }

    private void register(ProfilesApi api, Person person, String invitation) {
        clients.execute(
                () -> {
                    try {
                        if (api.tryRegister(person.registration(invitation)).status() == 201) {
                            answered.add(person.idTag());
                        }
                    } catch (UncheckedIOException unanswered) {
                        // that is what a killed server does
                    }
                });
    }

    private static List<String> tagsOfWhole(List<Traces> traces) {
        return traces.stream().filter(Traces::isWhole).map(Traces::idTag).toList();
    }

    private int whole(List<Person> people) {
        return tagsOfWhole(Traces.of(people, nodes.database())).size();
    }

    private int usesLeft(String invitation) {
        return number(nodes.database(), "select uses_left from ref where ref_key = ?", invitation);
    }
}
