package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.it.support.Answer;
import profiles.it.support.Call;
import profiles.it.support.People;
import profiles.it.support.ProfilesApi;
import profiles.it.support.RawConnection;
import profiles.it.support.ServerTest;
import profiles.it.support.Session;

/** HTTP in the many ways that clients speak it. */
@ServerTest
class ClientHabitsIT {

    private static final String VERIFY = "/api/profiles/verify";
    private static final String BODY = "{\"type\": \"idp\", \"idTag\": \"a@example.com\"}";

    /** Of the answer or the connection, not of what is answered. */
    private static final Set<String> OF_THE_MOMENT = Set.of("date", "x-request-id", "connection");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "APPLICATION/JSON",
                "Application/Json;Q=0.9, */*;q=0.1",
                "application/json; CharSet=\"UTF-8\"",
                "APPLICATION/*",
                "text/html;q=0.2,APPLICATION/JSON;q=0.1",
                "*/*"
            })
    void acceptShouldBeUnderstoodInAnyCase(String accept, ProfilesApi api) {
        Answer answer = api.send(Call.get("/api/server").header("Accept", accept)).expect(200);

        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("application/json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "APPLICATION/JSON",
                "Application/Json; Charset=UTF-8",
                "application/json;charset=\"utf-8\"",
                "application/json ; charset=Utf-8"
            })
    void contentTypeShouldBeUnderstoodInAnyCase(String type, ProfilesApi api) {
        api.send(Call.of("POST", VERIFY).body(bytes(BODY), type)).expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "APPLICATION/*", "text/json", "image/*"})
    void contentTypeShouldNameJson(String type, ProfilesApi api) {
        api.send(Call.of("POST", VERIFY).body(bytes(BODY), type)).expect(415);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void preconditionsShouldBeOneListInHoweverManyLines(ProfilesApi api) {
        Session alice = api.register(People.alice());
        String tag = api.as(alice).me().header("ETag").orElseThrow();
        byte[] change = bytes("{\"name\": \"Alice\"}");

        try (var connection =
                RawConnection.to(api.address())
                        .sendHead(
                                "PATCH /api/me",
                                "Authorization: Bearer " + alice.token(),
                                "Content-Type: application/json",
                                "Content-Length: " + change.length,
                                "If-Match: \"other\"",
                                "If-Match: " + tag)) {
            connection.send(change);

            assertThat(connection.answer()).startsWith("200 ");
        }
    }

    @Test
    void knownTagsShouldBeOneListInHoweverManyLines(ProfilesApi api) {
        String path = "/api/profiles/" + api.register(People.alice()).idTag();
        String tag = api.send(Call.get(path)).expect(200).header("ETag").orElseThrow();

        try (var connection =
                RawConnection.to(api.address())
                        .sendHead(
                                "GET " + path,
                                "If-None-Match: \"other\"",
                                "If-None-Match: " + tag,
                                "Accept: text/html",
                                "Accept: application/json")) {
            assertThat(connection.answer()).startsWith("304 ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/openapi.yaml",
                "/api/docs",
                "/api/docs/swagger-ui.css",
                "/api/server",
                "/api/me",
                "/api/profiles?idTag={me}",
                "/api/profiles/{me}",
                "/api/profiles/{me}/picture",
                "/.well-known/jwks.json",
                "/forgot-password",
                "/page/page.css",
                "/api/nowhere",
                "/api/admin/mails"
            })
    void headShouldSayWhatGetSays(String path, ProfilesApi anonymous) {
        Session alice = anonymous.register(People.alice());
        ProfilesApi api = anonymous.as(alice);
        String called = path.replace("{me}", alice.idTag());

        Answer get = api.sendUnchecked(Call.get(called));
        Answer head = api.sendUnchecked(Call.of("HEAD", called));

        assertThat(head.status()).isEqualTo(get.status());
        assertThat(headers(head)).isEqualTo(headers(get));
        assertThat(head.bytes()).isEmpty();
    }

    private static Map<String, List<String>> headers(Answer answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeAll(OF_THE_MOMENT);
        return headers;
    }

    /**
     * Payara itself says "100 Continue", whatever comes then, and waits for the first of chunks.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "PATCH /api/me",
                "PUT /api/me/image",
                "POST /api/refs",
                "PUT /api/profiles/x@example.com",
                "POST /api/nowhere"
            })
    void answerToStrangersShouldNotWaitForTheBody(String call, ProfilesApi api) {
        String type = call.endsWith("image") ? "image/png" : "application/json";
        String expected = call.endsWith("nowhere") ? "404" : "401";
        try (var connection =
                RawConnection.to(api.address())
                        .sendHead(
                                call,
                                "Content-Type: " + type,
                                "Content-Length: 1000",
                                "Expect: 100-continue")) {
            assertThat(connection.finalHead())
                    .anyMatch(line -> line.startsWith("HTTP/1.1 " + expected))
                    .contains("Connection: close");
        }
    }
}
