package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import profiles.it.support.Answer;
import profiles.it.support.Crowd;
import profiles.it.support.People;
import profiles.it.support.Person;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;
import profiles.it.support.Traces;

/** Many who want the same thing in the same moment, of which there is one. */
@Isolated
@ServerTest
class RacesIT {

    private static final int CROWD = 50;

    @Test
    void lastUseOfInvitationShouldGoToOne(ProfilesApi api, DataSource database) {
        String invitation = api.admin().invitation(1);
        List<Person> people = Stream.generate(People::alice).limit(CROWD).toList();

        List<Answer> answers =
                Crowd.together(people, person -> api.tryRegister(person.registration(invitation)));

        assertThat(Crowd.statuses(answers)).isEqualTo(Map.of(201, 1L, 400, CROWD - 1L));
        List<Traces> traces = Traces.of(people, database);
        assertThat(traces).filteredOn(Traces::isWhole).hasSize(1);
        assertThat(traces).filteredOn(Traces::isAbsent).hasSize(CROWD - 1);
    }

    @Test
    void tagShouldGoToOne(ProfilesApi api, DataSource database) {
        Person alice = People.alice();

        List<Answer> answers =
                Crowd.together(
                        Collections.nCopies(CROWD, alice),
                        person -> api.tryRegister(person.registration(ProfilesApi.INVITATION)));

        assertThat(Crowd.statuses(answers)).isEqualTo(Map.of(201, 1L, 409, CROWD - 1L));
        assertThat(Traces.of(List.of(alice), database))
                .extracting(Traces::isWhole)
                .containsExactly(true);
        assertThat(api.verify(alice.idTag(), "idp").data().getString("idTagError"))
                .isEqualTo("used");
    }
}
