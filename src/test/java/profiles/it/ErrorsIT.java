package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static profiles.it.support.Jsons.json;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.it.support.Answer;
import profiles.it.support.Call;
import profiles.it.support.People;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;
import profiles.problem.ProblemType;

/** Every refusal that can be provoked from outside, and that each has the one form. */
@ServerTest
class ErrorsIT {

    private static final String VERIFY = "/api/profiles/verify";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "nonsense",
                "{\"idTag\": \"a@example.com\", }",
                "{'idTag': 'a@example.com'}",
                "{} {}",
                "[]",
                "\"text\"",
                "null",
                "{\"type\": \"idp\", \"idTag\": \"a@example.com\", \"type\": \"idp\"}",
                "{\"type\": \"idp\", \"idTag\": \"a\\u0000@example.com\"}",
                "{\"type\": \"idp\", \"idTag\": \"a\\ud800@example.com\"}",
                "{\"type\": \"idp\", \"idTag\": \"a@example.com\", \"n\": 1e999999999}x",
            })
    void malformedBodyShouldBe400(String body, ProfilesApi api) {
        Answer answer = api.send(Call.of("POST", VERIFY).json(body));

        assertProblem(answer, ProblemType.INVALID);
    }

    @Test
    void brokenUtf8ShouldBe400(ProfilesApi api) {
        byte[] body = "{\"type\": \"idp\", \"idTag\": \"a?@example.com\"}".getBytes();
        body[27] = (byte) 0xC3;

        Answer answer = api.send(Call.of("POST", VERIFY).body(body, "application/json"));

        assertProblem(answer, ProblemType.INVALID);
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 100_000})
    void deepJsonShouldBe400(int levels, ProfilesApi api) {
        String body =
                "{\"type\": \"idp\", \"idTag\": \"a@example.com\", \"deep\": "
                        + "[".repeat(levels - 1)
                        + "]".repeat(levels - 1)
                        + "}";

        Answer answer = api.send(Call.of("POST", VERIFY).json(body));

        assertProblem(answer, ProblemType.INVALID);
    }

    @Test
    void jsonAsDeepAsAllowedShouldBeRead(ProfilesApi api) {
        String body =
                "{\"type\": \"idp\", \"idTag\": \"a@example.com\", \"deep\": "
                        + "[".repeat(63)
                        + "]".repeat(63)
                        + "}";

        api.send(Call.of("POST", VERIFY).json(body)).expect(200);
    }

    @Test
    void unfitMembersShouldAllBeNamed(ProfilesApi api) {
        Answer answer = api.verify(json("{\"idTag\": 7, \"type\": true}"));

        assertProblem(answer, ProblemType.INVALID);
        assertThat(answer.refusedMembers()).containsExactlyInAnyOrder("/idTag", "/type");
    }

    @Test
    void missingTokenShouldBe401(ProfilesApi api) {
        Answer answer = api.me();

        assertProblem(answer, ProblemType.UNAUTHENTICATED);
    }

    @Test
    void lackingRoleShouldBe403(ProfilesApi api) {
        Answer answer = api.as(api.register(People.alice())).refs("");

        assertProblem(answer, ProblemType.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/nowhere",
                "/api",
                "/nowhere",
                "/api/me/nowhere",
                "/api/profiles/verify/more",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
            })
    void unknownPathShouldBe404(String path, ProfilesApi api) {
        Answer answer = api.sendUndescribed(Call.get(path));

        assertProblem(answer, ProblemType.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /api/me, GET PATCH",
        "PUT, /api/me, GET PATCH",
        "DELETE, /api/auth/login, POST",
        "POST, /api/server, GET",
        "PUT, /api/refs, GET POST",
    })
    void wrongMethodShouldBe405(String method, String path, String allowed, ProfilesApi api) {
        Answer answer = api.admin().sendUndescribed(Call.of(method, path));

        assertProblem(answer, ProblemType.METHOD_NOT_ALLOWED);
        assertThat(Set.of(answer.header("Allow").orElseThrow().split(", ?")))
                .contains(allowed.split(" "))
                .doesNotContain(method);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "image/*", "application/problem+json"})
    void unacceptableAnswerShouldBe406(String accepted, ProfilesApi api) {
        Answer answer = api.send(Call.get("/api/server").header("Accept", accepted));

        assertProblem(answer, ProblemType.NOT_ACCEPTABLE);
    }

    @Test
    void takenTagShouldBe409(ProfilesApi api) {
        var alice = People.alice().registration(ProfilesApi.INVITATION);
        api.tryRegister(alice).expect(201);

        Answer answer = api.tryRegister(alice);

        assertProblem(answer, ProblemType.CONFLICT);
    }

    @Test
    void staleChangeShouldBe412(ProfilesApi api) {
        ProfilesApi alice = api.as(api.register(People.alice()));

        Answer answer =
                alice.send(
                        Call.patch("/api/me", json("{\"name\": \"Alice\"}"))
                                .header("If-Match", "\"other\""));

        assertProblem(answer, ProblemType.PRECONDITION_FAILED);
    }

    @Test
    void bodyOverItsLimitShouldBe413(ProfilesApi api) {
        String body = "{\"idTag\": \"" + "a".repeat(1_048_576) + "\"}";

        Answer answer = api.send(Call.of("POST", VERIFY).json(body));

        assertProblem(answer, ProblemType.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded"})
    void otherMediaTypeShouldBe415(String mediaType, ProfilesApi api) {
        Answer answer = api.send(Call.of("POST", VERIFY).body("{}".getBytes(), mediaType));

        assertProblem(answer, ProblemType.UNSUPPORTED_MEDIA_TYPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "foo",
                "application/",
                "application/json; charset=iso-8859-1",
                "application/json; charset=utf-16",
            })
    void undecipherableTypeShouldBe415(String contentType, ProfilesApi api) {
        Answer answer = api.send(Call.of("POST", VERIFY).body("{}".getBytes(), contentType));

        assertProblem(answer, ProblemType.UNSUPPORTED_MEDIA_TYPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json;charset=utf-8", "application/json; charset=\"UTF-8\""})
    void utf8ShouldBeToleratedAsCharset(String contentType, ProfilesApi api) {
        byte[] body = "{\"type\": \"idp\", \"idTag\": \"a@example.com\"}".getBytes();

        api.send(Call.of("POST", VERIFY).body(body, contentType)).expect(200);
    }

    @Test
    void encodedBodyShouldBe415(ProfilesApi api) {
        Answer answer =
                api.send(Call.of("POST", VERIFY).json("{}").header("Content-Encoding", "gzip"));

        assertProblem(answer, ProblemType.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void bodyOfNoTypeShouldBe415(ProfilesApi api) {
        var untyped = new Call("POST", VERIFY, Map.of(), "{}".getBytes());

        Answer answer = api.send(untyped);

        assertProblem(answer, ProblemType.UNSUPPORTED_MEDIA_TYPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/welcome/", "/reset/", "/api/refs/"})
    void problemShouldNotRepeatTheSecretInItsPath(String path, ProfilesApi api) {
        Answer answer = api.sendUndescribed(Call.of("PUT", path + "one-time-secret"));

        assertThat(answer.expect(405).body().getString("instance")).isEqualTo(path + "%E2%80%A6");
        assertThat(answer.text()).doesNotContain("one-time-secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/problem+json", "text/html", "image/png", "nonsense"})
    void problemShouldBeSentWhateverIsAccepted(String accepted, ProfilesApi api) {
        Answer answer = api.sendUndescribed(Call.get("/api/nowhere").header("Accept", accepted));

        assertProblem(answer, ProblemType.NOT_FOUND);
    }

    @Test
    void tooManyTriesShouldBe429(ProfilesApi api) {
        Answer answer = api.tryLogin("nobody@example.com", "guess-number-0");

        for (int guess = 1; answer.status() == 401 && guess < 100; guess++) {
            answer = api.tryLogin("nobody@example.com", "guess-number-" + guess);
        }

        assertProblem(answer, ProblemType.RATE_LIMITED);
    }

    /** The whole document: what is fixed by the type, and that the sentence gives nothing away. */
    private static void assertProblem(Answer answer, ProblemType type) {
        JsonObject body = answer.expect(type.status()).body();
        String detail = body.getString("detail");
        var error = Json.createObjectBuilder().add("code", type.code()).add("message", detail);
        if (answer.error().containsKey("details")) {
            error.add("details", answer.error().get("details"));
        }

        assertThat(body)
                .isEqualTo(
                        Json.createObjectBuilder()
                                .add("type", "urn:profiles:problem:" + slug(type))
                                .add("title", type.title())
                                .add("status", type.status())
                                .add("detail", detail)
                                .add("instance", answer.call().path())
                                .add("error", error)
                                .add("time", body.getString("time"))
                                .add("reqId", answer.header("X-Request-ID").orElseThrow())
                                .build());
        assertThat(detail).doesNotContainIgnoringCase("exception", "java", "jersey", "sql", "null");
    }

    private static String slug(ProblemType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
