package profiles.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import profiles.problem.FieldError;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

class ProblemBodyTest {

    @Test
    void bodyShouldBeAProblemWithTheErrorOfTheReference() {
        var problem = new ProblemException(ProblemType.NOT_FOUND, "There is no \"x\".");

        JsonObject body = body(problem);

        assertThat(Json.createObjectBuilder(body).remove("time").build())
                .isEqualTo(
                        json(
                                """
                                {"type":"urn:profiles:problem:not-found",
                                 "title":"Not found",
                                 "status":404,
                                 "detail":"There is no \\"x\\".",
                                 "instance":"/api/me",
                                 "error":{"code":"E-CORE-NOTFOUND","message":"There is no \\"x\\"."},
                                 "reqId":"req_1"}"""));
    }

    @ParameterizedTest
    @CsvSource({
        "/welcome/abc, /welcome/%E2%80%A6",
        "/reset/abc/def, /reset/%E2%80%A6",
        "/profiles/api/refs/abc, /profiles/api/refs/%E2%80%A6",
        "/api/refs, /api/refs",
        "/reset, /reset",
        "/api/me, /api/me"
    })
    void instanceShouldNotRepeatASecret(String path, String instance) {
        var problem = new ProblemException(ProblemType.NOT_FOUND, "Gone.");

        assertThat(json(ProblemBody.of(problem, path, "req_1")).getString("instance"))
                .isEqualTo(instance);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/profiles/a b, /api/profiles/a%20b",
        "/api/profiles/é@example.com, /api/profiles/%C3%A9@example.com",
        "/api/profiles/%C3%A9%40x, /api/profiles/%C3%A9%40x",
        "/api/profiles/100%, /api/profiles/100%25",
        "'/api/profiles/<x>\"^`{|}\\', /api/profiles/%3Cx%3E%22%5E%60%7B%7C%7D%5C"
    })
    void instanceShouldBeAUriHoweverThePathCame(String path, String instance) {
        var problem = new ProblemException(ProblemType.NOT_FOUND, "Gone.");

        assertThat(json(ProblemBody.of(problem, path, "req_1")).getString("instance"))
                .isEqualTo(instance);
    }

    @Test
    void timeShouldBeToTheSecond() {
        String time = body(new ProblemException(ProblemType.GONE, "Gone.")).getString("time");

        assertThat(time).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        assertThat(Instant.parse(time)).isBetween(Instant.now().minusSeconds(60), Instant.now());
    }

    @Test
    void fieldsShouldBeDetailsOfTheError() {
        var fields =
                List.of(
                        new FieldError("/a", "type", "must be a string"),
                        new FieldError("/b~1c", "length", "is too long"));

        JsonObject body = body(new ProblemException(ProblemType.INVALID, "Two.", fields));

        assertThat(body.getJsonObject("error").getJsonObject("details"))
                .isEqualTo(
                        json(
                                """
                                {"fields":[
                                 {"pointer":"/a","code":"type","message":"must be a string"},
                                 {"pointer":"/b~1c","code":"length","message":"is too long"}]}"""));
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void everyTypeShouldHaveAUrnOfItsOwn(ProblemType type) {
        assertThat(body(new ProblemException(type, "No.")).getString("type"))
                .matches("urn:profiles:problem:[a-z]+(-[a-z]+)*");
    }

    private static JsonObject body(ProblemException problem) {
        return json(ProblemBody.of(problem, "/api/me", "req_1"));
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
