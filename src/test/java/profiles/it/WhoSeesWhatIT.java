package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import profiles.it.support.Cast;
import profiles.it.support.Mailbox;
import profiles.it.support.PolicyTable;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;
import profiles.it.support.Ties;
import profiles.it.support.View;

/** Every cell of {@code who-sees-what.txt}, seen over HTTP. */
@ServerTest
class WhoSeesWhatIT {

    private static final PolicyTable TABLE = PolicyTable.read();

    private static Cast cast;

    @BeforeAll
    static void gather(ProfilesApi api, Mailbox mailbox, DataSource database) {
        cast = new Cast(api, mailbox, new Ties(database), TABLE.fieldsSeenAs("owner"));
    }

    @TestFactory
    Stream<DynamicTest> everybodyShouldSeeWhatTheTableSays() {
        return TABLE.states().stream().flatMap(WhoSeesWhatIT::testsOf);
    }

    private static Stream<DynamicTest> testsOf(String section) {
        String[] words = section.split(": ");
        Cast.Subject subject =
                words[0].equals("person") ? cast.person(words[1]) : cast.community(words[1]);
        return TABLE.section(section).rows().stream()
                .map(
                        row ->
                                DynamicTest.dynamicTest(
                                        section + ", " + row.get("viewer"),
                                        () -> assertSeen(subject, row)));
    }

    private static void assertSeen(Cast.Subject subject, Map<String, String> row) {
        var view = new View(cast, TABLE, row.get("viewer"), subject);

        assertThat(view.row(row.keySet())).isEqualTo(row);
    }
}
