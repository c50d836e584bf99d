package profiles.profile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.StringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import profiles.support.Refusals;

class SettingsPatchTest {

    private static final ProfileSettings PRESENT = new ProfileSettings("A", false, false);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{}                         | A | false | false",
                "{'connectionMode':'M'}     | M | false | false",
                "{'connectionMode':'I'}     | I | false | false",
                "{'connectionMode':null}    | M | false | false",
                "{'allowFollowers':true}    | A | true  | false",
                "{'allowFollowers':false}   | A | false | false",
                "{'allowFollowers':null}    | A | true  | false",
                "{'discoverable':true}      | A | false | true",
                "{'discoverable':null}      | A | false | true",
                "{'theme':'dark'}           | A | false | false",
                "null                       | M | true  | true"
            })
    void absentShouldStayAndNullShouldBringTheDefault(
            String patch, String mode, boolean followers, boolean discoverable) {
        assertThat(SettingsPatch.apply(json(patch), PRESENT))
                .isEqualTo(new ProfileSettings(mode, followers, discoverable));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'M'                       | /settings type",
                "[]                        | /settings type",
                "{'connectionMode':'m'}    | /settings/connectionMode invalid",
                "{'connectionMode':''}     | /settings/connectionMode invalid",
                "{'connectionMode':1}      | /settings/connectionMode invalid",
                "{'allowFollowers':'true'} | /settings/allowFollowers type",
                "{'allowFollowers':1}      | /settings/allowFollowers type",
                "{'discoverable':{}}       | /settings/discoverable type"
            })
    void patchShouldBeRefusedWhenAValueIsUnknown(String patch, String refusal) {
        assertThat(Refusals.summary(() -> SettingsPatch.apply(json(patch), PRESENT)))
                .isEqualTo("INVALID " + refusal);
    }

    private static JsonValue json(String text) {
        return Json.createReader(new StringReader(text.replace('\'', '"'))).readValue();
    }
}
