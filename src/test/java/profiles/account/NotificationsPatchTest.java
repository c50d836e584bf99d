package profiles.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.StringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import profiles.support.Refusals;

class NotificationsPatchTest {

    private static final Notifications PRESENT = new Notifications(false, true, false);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{}                              | false | true  | false",
                "{'mailConnectionRequests':true} | true  | true  | false",
                "{'mailConnectionRequests':null} | true  | true  | false",
                "{'mailMembership':false}        | false | false | false",
                "{'mailMembership':null}         | false | true  | false",
                "{'mailSuspension':true}         | false | true  | true",
                "{'discoverable':true}           | false | true  | false",
                "null                            | true  | true  | true"
            })
    void absentShouldStayAndNullShouldBringTheDefault(
            String patch, boolean connections, boolean membership, boolean suspension) {
        assertThat(NotificationsPatch.apply(json(patch), PRESENT))
                .isEqualTo(new Notifications(connections, membership, suspension));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "true                            | /settings type",
                "{'mailConnectionRequests':'no'} | /settings/mailConnectionRequests type",
                "{'mailMembership':0}            | /settings/mailMembership type",
                "{'mailSuspension':[]}           | /settings/mailSuspension type"
            })
    void patchShouldBeRefusedWhenAValueIsUnknown(String patch, String refusal) {
        assertThat(Refusals.summary(() -> NotificationsPatch.apply(json(patch), PRESENT)))
                .isEqualTo("INVALID " + refusal);
    }

    private static JsonValue json(String text) {
        return Json.createReader(new StringReader(text.replace('\'', '"'))).readValue();
    }
}
