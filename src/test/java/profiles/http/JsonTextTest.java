package profiles.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;
import profiles.support.Refusals;

class JsonTextTest {

    @Test
    void textShouldBeReadAsUtf8() {
        assertThat(parse("{\"name\":\"Őrök 😀\"}").getString("name")).isEqualTo("Őrök 😀");
    }

    @Test
    void escapedSurrogatePairShouldBeOneCharacter() {
        assertThat(parse("{\"name\":\"\\ud83d\\ude00\"}").getString("name")).isEqualTo("😀");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                " \t\r\n{} \t\r\n",
                "{\"a\":\"}{][\"}",
                "{\"a\":\"\\\"}}\"}",
                "{\"a\":\"\\\\\"}",
                "{\"a\\\"[\":[{},[]]}",
                "{\"a\":{\"k\":1},\"b\":{\"k\":1}}",
                "{\"a\":1.7976931348623157e308,\"b\":-0,\"c\":1e-300}"
            })
    void objectShouldBeReadWhenWellFormed(String text) {
        assertThat(parse(text)).isInstanceOf(JsonObject.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "}",
                "{}}",
                "{} x",
                "{}{}",
                "{},",
                "{}\"\"",
                "{}\u00a0",
                "\uFEFF{}",
                "[]",
                "[{}]",
                "null",
                "1",
                "\"text\"",
                "{a:1}",
                "{'a':1}",
                "{\"a\":1,}",
                "{\"a\":01}",
                "{\"a\":NaN}",
                "{\"a\":\"line\nbreak\"}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\\"}",
                "{\"a\":\"open}",
                "{\"a\":[}]",
                "{\"a\" 1}",
                "{/* comment */}"
            })
    void bodyShouldBeRefusedWhenNotExactlyOneObject(String text) {
        assertThat(refusal(text)).extracting(ProblemException::type).isEqualTo(ProblemType.INVALID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,\"a\":1}",
                "{\"a\":1,\"b\":2,\"a\":null}",
                "{\"x\":{\"a\":\"1\",\"a\":\"2\"}}",
                "{\"x\":[{\"y\":{\"a\":1,\"a\":2}}]}",
                "{\"a\":1,\"\\u0061\":2}"
            })
    void memberShouldBeRefusedWhenItIsThereTwice(String text) {
        assertThat(refusal(text))
                .hasMessage("The body is not well-formed JSON, or has a member twice.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":\"\\u0000\"}",
                "{\"\\u0000\":1}",
                "{\"a\":[{\"b\":\"x\\u0000\"}]}",
                "{\"a\":\"\\ud83d\"}",
                "{\"a\":\"\\ude00\"}",
                "{\"a\":\"\\ude00\\ud83d\"}",
                "{\"a\":\"\\ud83dx\"}",
                "{\"\\udfff\":1}"
            })
    void stringShouldBeRefusedWhenItCanNotBeStored(String text) {
        assertThat(refusal(text))
                .hasMessage("A string holds a NUL character or half a surrogate pair.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1e400", "1e-400", "1e99999999999", "1e2147483647"})
    void numberShouldBeRefusedWhenNoDoubleHoldsIt(String number) {
        assertThat(refusal("{\"a\":" + number + "}"))
                .hasMessage("A number of the body is out of range.");
    }

    @Test
    void numberShouldBeRefusedWhenItHasThousandsOfDigits() {
        assertThat(refusal("{\"a\":" + "9".repeat(5_000) + "}"))
                .hasMessage("A number of the body is out of range.");
    }

    @Test
    void bodyShouldBeRefusedWhenNotUtf8() {
        byte[] latin1 = "{\"a\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Refusals.of(() -> JsonText.parse(latin1)))
                .hasMessage("The body is not valid UTF-8.");
    }

    @Test
    void bodyShouldBeRefusedWhenSurrogatesAreEncodedAsUtf8() {
        byte[] cesu = {'{', '"', (byte) 0xED, (byte) 0xA0, (byte) 0xBD, '"', ':', '1', '}'};

        assertThat(Refusals.of(() -> JsonText.parse(cesu)))
                .hasMessage("The body is not valid UTF-8.");
    }

    @Test
    void nestingShouldBeReadDownToTheLimit() {
        assertThat(parse(nested(JsonText.MAX_DEPTH))).containsKey("a");
    }

    @Test
    void nestingShouldBeRefusedBelowTheLimit() {
        assertThat(refusal(nested(JsonText.MAX_DEPTH + 1)))
                .hasMessage("The body is nested more than 64 levels deep.");
    }

    @ParameterizedTest
    @ValueSource(ints = {5_000, 500_000})
    void nestingShouldBeRefusedAtOnceWhenAbsurd(int depth) {
        Assertions.assertTimeout(
                Duration.ofSeconds(2),
                () ->
                        assertThat(refusal(nested(depth)))
                                .hasMessage("The body is nested more than 64 levels deep."));
    }

    @Test
    void widthShouldNotCountAsDepth() {
        String many = "{\"a\":[" + "{},".repeat(1_000) + "{}]}";

        assertThat(parse(many).getJsonArray("a")).hasSize(1_001);
    }

    private static String nested(int depth) {
        return "{\"a\":" + "[".repeat(depth - 1) + "]".repeat(depth - 1) + "}";
    }

    private static JsonObject parse(String text) {
        return JsonText.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ProblemException refusal(String text) {
        return Refusals.of(() -> parse(text));
    }
}
