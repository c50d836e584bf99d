package profiles.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.StringReader;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import profiles.problem.FieldError;
import profiles.problem.ProblemException;
import profiles.support.Refusals;

class RecordReaderTest {

    private static final Validator VALIDATOR =
            Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory()
                    .getValidator();

    /** What JSON-B is to make of a body. */
    public record Order(
            @NotNull(message = "is needed") @Size(max = 5, message = "is too long") String tea,
            @Pattern(regexp = "[a-z]+", message = "must be a word") String cake,
            Boolean milk,
            Integer cups,
            JsonObject extras) {}

    @Test
    void recordShouldHoldWhatTheBodySays() {
        Order order = read("{'tea':'green','milk':true,'cups':2,'extras':{'sugar':'no'}}");

        assertThat(order).isEqualTo(new Order("green", null, true, 2, json("{'sugar':'no'}")));
    }

    @Test
    void unknownMembersShouldBeIgnored() {
        assertThat(read("{'tea':'green','spoon':[1,{}],'time':1e9}").tea()).isEqualTo("green");
    }

    @Test
    void nullShouldCountAsAbsent() {
        assertThat(read("{'tea':'green','milk':null,'cups':null,'extras':null}"))
                .isEqualTo(new Order("green", null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'tea':1}            | /tea    | must be a string",
                "{'tea':true}         | /tea    | must be a string",
                "{'tea':['green']}    | /tea    | must be a string",
                "{'tea':{}}           | /tea    | must be a string",
                "{'milk':'true'}      | /milk   | must be true or false",
                "{'milk':1}           | /milk   | must be true or false",
                "{'cups':'2'}         | /cups   | must be a whole number",
                "{'cups':2.5}         | /cups   | must be a whole number",
                "{'cups':2147483648}  | /cups   | must be a whole number",
                "{'cups':1e300}       | /cups   | must be a whole number",
                "{'extras':'none'}    | /extras | must be an object",
                "{'extras':[]}        | /extras | must be an object"
            })
    void memberShouldBeRefusedWhenOfAWrongType(String body, String pointer, String message) {
        assertThat(refusal(body).fields())
                .containsExactly(new FieldError(pointer, "type", message));
    }

    @Test
    void wrongTypesShouldBeToldAllAtOnce() {
        ProblemException refusal = refusal("{'tea':1,'milk':1,'cups':'1'}");

        assertThat(refusal.fields())
                .extracting(FieldError::pointer)
                .containsExactly("/tea", "/milk", "/cups");
        assertThat(refusal).hasMessage("3 members of the body are not valid.");
    }

    @Test
    void violationsShouldBeToldAllAtOnceInTheOrderOfTheirPointers() {
        assertThat(refusal("{'tea':'far too long','cake':'1'}").fields())
                .containsExactly(
                        new FieldError("/cake", "invalid", "must be a word"),
                        new FieldError("/tea", "length", "is too long"));
    }

    @Test
    void singleViolationShouldBeTheDetail() {
        ProblemException refusal = refusal("{}");

        assertThat(refusal).hasMessage("tea: is needed");
        assertThat(refusal.fields())
                .containsExactly(new FieldError("/tea", "required", "is needed"));
    }

    private static Order read(String body) {
        return RecordReader.read(json(body), Order.class, VALIDATOR);
    }

    private static ProblemException refusal(String body) {
        return Refusals.of(() -> read(body));
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text.replace('\'', '"'))).readObject();
    }
}
