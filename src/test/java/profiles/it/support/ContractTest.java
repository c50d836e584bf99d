package profiles.it.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ContractTest {

    private static final String MESSAGE = "If there is such an account, a mail is on its way.";
    private static final String PATH = "/api/auth/forgot-password";
    private static final Call FORGOT =
            Call.post(PATH, Json.createObjectBuilder().add("email", "alice@gmail.com").build());

    private final Contract contract = new Contract(ContractFile.ofTheWar());

    @Test
    void checkShouldAcceptAnswerAsDescribed() {
        Answer answer = answer(FORGOT, 200, envelope(data(MESSAGE)));

        assertThatCode(() -> contract.check(answer)).doesNotThrowAnyException();
    }

    @Test
    void checkShouldNameUndescribedMember() {
        JsonObject data = Json.createObjectBuilder(data(MESSAGE)).add("sent", true).build();

        assertDrift(answer(FORGOT, 200, envelope(data)), "200 /data", "sent");
    }

    @Test
    void checkShouldNameUndescribedMemberOfEnvelope() {
        JsonObject body = Json.createObjectBuilder(envelope(data(MESSAGE))).add("took", 3).build();

        assertDrift(answer(FORGOT, 200, body), "200", "took");
    }

    @Test
    void checkShouldNameMissingMember() {
        JsonObject data = Json.createObjectBuilder().build();

        assertDrift(answer(FORGOT, 200, envelope(data)), "200 /data", "message");
    }

    @Test
    void checkShouldNameMemberOfWrongType() {
        JsonObject data = Json.createObjectBuilder().add("message", 1).build();

        assertDrift(answer(FORGOT, 200, envelope(data)), "200 /data/message", "string expected");
    }

    @Test
    void checkShouldNameNullForAbsentValue() {
        JsonObject body = Json.createObjectBuilder(envelope(data(MESSAGE))).addNull("time").build();

        assertDrift(answer(FORGOT, 200, body), "200 /time", "null");
    }

    @Test
    void checkShouldNameMemberThatBreaksPattern() {
        JsonObject body =
                Json.createObjectBuilder(envelope(data(MESSAGE)))
                        .add("time", "2025-01-01T12:00:00.123Z")
                        .build();

        assertDrift(answer(FORGOT, 200, body), "200 /time", "pattern");
    }

    @Test
    void checkShouldRefuseMemberSentTwice() {
        String twice =
                envelope(data(MESSAGE))
                        .toString()
                        .replace("{\"data\"", "{\"reqId\":\"r\",\"data\"");

        assertDrift(answer(FORGOT, 200, headers(200), twice), "200", "is not JSON");
    }

    @Test
    void checkShouldRefuseUndescribedStatus() {
        Answer answer = answer(FORGOT, 202, envelope(data(MESSAGE)));

        assertDrift(answer, "202", "status is not described");
    }

    @Test
    void checkShouldRefuseUndescribedPath() {
        Answer answer = answer(Call.get("/api/nowhere"), 200, envelope(data(MESSAGE)));

        assertDrift(answer, "GET /api/nowhere 200", "is not described");
    }

    @Test
    void checkShouldRefuseUndescribedMethod() {
        Answer answer = answer(Call.get(PATH), 200, envelope(data(MESSAGE)));

        assertDrift(answer, "GET " + PATH + " 200", "is not described");
    }

    @Test
    void checkShouldRefuseUndescribedQueryParameter() {
        Call call = new Call("POST", PATH + "?debug=1", FORGOT.headers(), FORGOT.body());

        assertDrift(answer(call, 200, envelope(data(MESSAGE))), "?debug", "not described");
    }

    @Test
    void checkShouldRefuseOtherMediaType() {
        Map<String, String> headers = headers(200);
        headers.put("Content-Type", "text/html");

        Answer answer = answer(FORGOT, 200, headers, envelope(data(MESSAGE)).toString());

        assertDrift(answer, "200", "media type text/html is not described");
    }

    @Test
    void checkShouldNameMissingHeader() {
        Map<String, String> headers = headers(200);
        headers.remove("Cache-Control");

        Answer answer = answer(FORGOT, 200, headers, envelope(data(MESSAGE)).toString());

        assertDrift(answer, "Cache-Control", "missing");
    }

    @Test
    void checkShouldNameHeaderOfWrongForm() {
        Map<String, String> headers = headers(200);
        headers.put("Cache-Control", "public");

        Answer answer = answer(FORGOT, 200, headers, envelope(data(MESSAGE)).toString());

        assertDrift(answer, "Cache-Control", "\"public\"");
    }

    @Test
    void checkShouldRefuseRequestIdThatDiffersFromHeader() {
        Map<String, String> headers = headers(200);
        headers.put("X-Request-ID", "another");

        Answer answer = answer(FORGOT, 200, headers, envelope(data(MESSAGE)).toString());

        assertDrift(answer, "/reqId", "X-Request-ID");
    }

    @Test
    void checkShouldRefuseBodyWhereNoneIsDescribed() {
        Answer answer = answer(Call.of("POST", "/api/auth/logout"), 204, data(MESSAGE));

        assertDrift(answer, "204", "no body is described");
    }

    @Test
    void checkShouldRefuseUndescribedRequestThatSucceeded() {
        Call call = Call.post(PATH, Json.createObjectBuilder().add("mail", "alice").build());

        assertDrift(answer(call, 200, envelope(data(MESSAGE))), "request", "email");
    }

    @Test
    void checkShouldAcceptUnknownMemberOfRequest() {
        Call call =
                Call.post(
                        PATH,
                        Json.createObjectBuilder()
                                .add("email", "alice@gmail.com")
                                .add("colour", "red")
                                .build());

        Answer answer = answer(call, 200, envelope(data(MESSAGE)));

        assertThatCode(() -> contract.check(answer)).doesNotThrowAnyException();
    }

    @Test
    void checkShouldAcceptProblemAsDescribed() {
        Answer answer = answer(FORGOT, 400, problem(400, "E-VAL-INVALID"));

        assertThatCode(() -> contract.check(answer)).doesNotThrowAnyException();
    }

    @Test
    void checkShouldRefuseProblemOfAnotherStatus() {
        Answer answer = answer(FORGOT, 400, problem(413, "E-VAL-INVALID"));

        assertDrift(answer, "400 /status", "400");
    }

    @Test
    void checkShouldRefuseProblemWithAnotherCode() {
        Answer answer = answer(FORGOT, 400, problem(400, "E-CORE-CONFLICT"));

        assertDrift(answer, "400 /error/code", "E-VAL-INVALID");
    }

    @Test
    void checkUndescribedShouldAcceptProblem() {
        Answer answer = answer(Call.get("/api/nowhere"), 404, problem(404, "E-CORE-NOTFOUND"));

        assertThatCode(() -> contract.checkUndescribed(answer)).doesNotThrowAnyException();
    }

    @Test
    void checkUndescribedShouldDemandAllowOf405() {
        Answer answer = answer(Call.get(PATH), 405, problem(405, "E-CORE-METHOD"));

        assertThatThrownBy(() -> contract.checkUndescribed(answer))
                .hasMessage("contract: GET " + PATH + " 405 Allow this header is missing");
    }

    @Test
    void checkUndescribedShouldRefuseDescribedCall() {
        Answer answer = answer(FORGOT, 400, problem(400, "E-VAL-INVALID"));

        assertThatThrownBy(() -> contract.checkUndescribed(answer))
                .hasMessageContaining("is described");
    }

    @Test
    void unexercisedShouldForgetOperationThatSucceeded() {
        int all = contract.unexercised().size();

        contract.check(answer(FORGOT, 200, envelope(data(MESSAGE))));
        contract.check(
                answer(Call.post("/api/auth/login", data("")), 400, problem(400, "E-VAL-INVALID")));

        assertThat(contract.unexercised())
                .hasSize(all - 1)
                .contains("POST /api/auth/login")
                .doesNotContain("POST " + PATH);
    }

    private void assertDrift(Answer answer, String... parts) {
        assertThatThrownBy(() -> contract.check(answer))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("contract: " + answer.call().line())
                .hasMessageContainingAll(parts)
                .extracting(drift -> drift.getMessage().lines().count())
                .isEqualTo(1L);
    }

    private static JsonObject data(String message) {
        return Json.createObjectBuilder().add("message", message).build();
    }

    private static JsonObject envelope(JsonObject data) {
        return Json.createObjectBuilder()
                .add("data", data)
                .add("time", "2025-01-01T12:00:00Z")
                .add("reqId", "req_abc123")
                .build();
    }

    private static JsonObject problem(int status, String code) {
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", "Title")
                .add("status", status)
                .add("detail", "Detail")
                .add("instance", PATH)
                .add("error", Json.createObjectBuilder().add("code", code).add("message", "Detail"))
                .add("time", "2025-01-01T12:00:00Z")
                .add("reqId", "req_abc123")
                .build();
    }

    private static Map<String, String> headers(int status) {
        String type = status < 400 ? "application/json" : "application/problem+json";
        return new TreeMap<>(
                Map.of(
                        "Content-Type", type,
                        "X-Request-ID", "req_abc123",
                        "Cache-Control", "no-store",
                        "X-Content-Type-Options", "nosniff"));
    }

    private static Answer answer(Call call, int status, JsonObject body) {
        return answer(call, status, headers(status), body.toString());
    }

    private static Answer answer(Call call, int status, Map<String, String> headers, String text) {
        return answer(call, status, headers, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Answer answer(Call call, int status, Map<String, String> headers, byte[] body) {
        var all = new TreeMap<String, List<String>>();
        headers.forEach((name, value) -> all.put(name, List.of(value)));
        return new Answer(call, status, HttpHeaders.of(all, (name, value) -> true), body);
    }
}
