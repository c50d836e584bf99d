package profiles.profile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import profiles.support.Refusals;

class ExtraFieldsTest {

    private static final JsonObject NONE = JsonValue.EMPTY_JSON_OBJECT;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "{}                  | {'a':'1'}            | {'a':'1'}",
                "{'a':'1'}           | {}                   | {'a':'1'}",
                "{'a':'1'}           | {'b':'2'}            | {'a':'1','b':'2'}",
                "{'a':'1'}           | {'a':'2'}            | {'a':'2'}",
                "{'a':'1','b':'2'}   | {'a':null}           | {'b':'2'}",
                "{'a':'1'}           | {'b':null}           | {'a':'1'}",
                "{'a':'1'}           | {'a':null,'b':'2'}   | {'b':'2'}",
                "{'a':'1'}           | null                 | {}",
                "{'a':'1'}           | {'a':''}             | {'a':''}",
                "{}                  | {'a.vis':'owner'}    | {'a.vis':'owner'}"
            })
    void fieldsShouldBeMergedKeyByKey(String present, String patch, String merged) {
        assertThat(new ExtraFields(object(present)).patched(json(patch))).isEqualTo(json(merged));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "'text'          | /x type",
                "['a']           | /x type",
                "true            | /x type",
                "{'a':1}         | /x/a type",
                "{'a':true}      | /x/a type",
                "{'a':['b']}     | /x/a type",
                "{'a':{'b':'c'}} | /x/a type",
                "{'a/b~c':1}     | /x/a~1b~0c type",
                "{'~1':1}        | /x/~01 type",
                "{'':'a'}        | /x length"
            })
    void patchShouldBeRefusedWhenNotTextsByName(String patch, String refusal) {
        assertThat(refusalOf(NONE, json(patch))).isEqualTo("INVALID " + refusal);
    }

    @Test
    void keyShouldBeCountedInCharactersUpToItsLimit() {
        String longest = "😀".repeat(ExtraFields.MAX_KEY_LENGTH);

        assertThat(new ExtraFields(NONE).patched(field(longest, "1"))).containsKey(longest);
        assertThat(refusalOf(NONE, field(longest + "x", "1"))).isEqualTo("INVALID /x length");
    }

    @Test
    void valueShouldBeCountedInCharactersUpToItsLimit() {
        String longest = "😀".repeat(ExtraFields.MAX_VALUE_LENGTH);

        assertThat(new ExtraFields(NONE).patched(field("a", longest)).getString("a"))
                .isEqualTo(longest);
        assertThat(refusalOf(NONE, field("a", longest + "x"))).isEqualTo("INVALID /x/a length");
    }

    @Test
    void fieldsShouldBeAtMostSixtyFourAfterTheMerge() {
        JsonObject full = fields(ExtraFields.MAX_KEYS, "v");

        assertThat(new ExtraFields(NONE).patched(full)).hasSize(64);
        assertThat(refusalOf(full, field("one-more", "v"))).isEqualTo("INVALID /x length");
        assertThat(new ExtraFields(full).patched(json("{'k0':null,'one-more':'v'}"))).hasSize(64);
    }

    @Test
    void fieldsShouldTakeAtMostSixtyFourKibAfterTheMerge() {
        JsonObject present = fields(15, "v".repeat(4_096));
        int taken = present.toString().length() + ",\"z\":\"\"".length();
        String rest = "v".repeat(ExtraFields.MAX_BYTES - taken);

        assertThat(new ExtraFields(present).patched(field("z", rest)).toString())
                .hasSize(ExtraFields.MAX_BYTES);
        assertThat(refusalOf(present, field("z", rest + "v"))).isEqualTo("INVALID /x length");
    }

    @Test
    void bytesShouldBeCountedNotCharacters() {
        assertThat(refusalOf(NONE, fields(8, "😀".repeat(4_000)))).isEqualTo("INVALID /x length");
    }

    private static String refusalOf(JsonObject present, JsonValue patch) {
        return Refusals.summary(() -> new ExtraFields(present).patched(patch));
    }

    private static JsonObject field(String key, String value) {
        return Json.createObjectBuilder().add(key, value).build();
    }

    private static JsonObject fields(int count, String value) {
        JsonObjectBuilder fields = Json.createObjectBuilder();
        for (int i = 0; i < count; i++) {
            fields.add("k" + i, value);
        }
        return fields.build();
    }

    private static JsonObject object(String text) {
        return json(text).asJsonObject();
    }

    private static JsonValue json(String text) {
        return Json.createReader(new StringReader(text.replace('\'', '"'))).readValue();
    }
}
