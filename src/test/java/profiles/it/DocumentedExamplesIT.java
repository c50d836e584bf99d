package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static profiles.it.support.Jsons.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue.ValueType;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import profiles.it.support.Answer;
import profiles.it.support.Call;
import profiles.it.support.People;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;
import profiles.it.support.Session;
import profiles.support.TestImages;

/**
 * The examples of the API's document, word for word but for the invitation. They are about one
 * person, so they follow each other: verify the tag, register it, read and change the profile,
 * found a community.
 */
@ServerTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Execution(ExecutionMode.SAME_THREAD)
class DocumentedExamplesIT {

    private static final String SECONDS = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ";

    private static Session alice;

    @Test
    @Order(1)
    void verifyShouldAnswerAsDocumented(ProfilesApi api) {
        Answer answer =
                api.send(
                                Call.of("POST", "/api/profiles/verify")
                                        .json(
                                                """
                                        {
                                        "idTag": "alice@example.com",
                                        "type": "idp"
                                        }"""))
                        .expect(200);

        assertThat(answer.data())
                .containsAllEntriesOf(
                        json("{\"available\": true, \"idTag\": \"alice@example.com\"}"));
        assertThat(answer.body().getString("time")).matches(SECONDS);
    }

    @Test
    @Order(2)
    void registerShouldAnswerAsDocumented(ProfilesApi api) {
        Answer answer =
                api.send(
                                Call.of("POST", "/api/profiles/register")
                                        .json(
                                                """
                                                {
                                                "type": "idp",
                                                "idTag": "alice@example.com",
                                                "email": "alice@gmail.com",
                                                "token": "%s",
                                                "lang": "en"
                                                }"""
                                                        .formatted(ProfilesApi.INVITATION)))
                        .expect(201);
        alice = Session.of(answer.data());

        assertThat(answer.data())
                .containsAllEntriesOf(
                        json("{\"idTag\": \"alice@example.com\", \"name\": \"Alice\"}"));
        assertType(answer.data(), "tnId", ValueType.NUMBER);
        assertType(answer.data(), "token", ValueType.STRING);
        assertThat(answer.body().getString("time")).matches(SECONDS);
    }

    @Test
    @Order(3)
    void patchMeShouldAcceptDocumentedRequest(ProfilesApi api) {
        api.as(alice)
                .patchMe(
                        json(
                                "{\"name\": \"Alice Johnson\", \"x\": {\"bio\": \"Software developer\", \"location\": \"San Francisco\"}}"));

        Answer answer =
                api.as(alice)
                        .send(
                                Call.of("PATCH", "/api/me")
                                        .json(
                                                """
                                                {
                                                "name": "Alice Smith",
                                                "x": {
                                                "bio": "Senior developer",
                                                "website": "https://alice.example.com"
                                                }
                                                }"""))
                        .expect(200);

        assertThat(answer.data().getString("name")).isEqualTo("Alice Smith");
        assertThat(answer.data().getJsonObject("x"))
                .isEqualTo(
                        json(
                                """
                                {"bio": "Senior developer", "location": "San Francisco",
                                "website": "https://alice.example.com"}"""));
    }

    @Test
    @Order(4)
    void meShouldAnswerAsDocumented(ProfilesApi api) {
        JsonObject data = api.as(alice).me().expect(200).data();

        assertThat(data)
                .containsAllEntriesOf(
                        json(
                                "{\"idTag\": \"%s\", \"name\": \"Alice Smith\"}",
                                People.ALICE.idTag()));
        assertType(data, "tnId", ValueType.NUMBER);
        assertType(data, "x", ValueType.OBJECT);
    }

    @ParameterizedTest
    @Order(5)
    @CsvSource({"image, profilePic", "cover, coverPic"})
    void pictureShouldBeUploadedAsDocumented(String path, String member, ProfilesApi api) {
        Answer answer =
                api.as(alice)
                        .send(
                                Call.of("PUT", "/api/me/" + path)
                                        .body(TestImages.jpeg(), "image/jpeg"))
                        .expect(200);

        assertThat(answer.body().keySet())
                .containsExactlyInAnyOrder("data", "fileId", "time", "reqId");
        String fileId = answer.data().getString("fileId");
        assertThat(fileId).startsWith("b1~");
        assertThat(answer.data())
                .isEqualTo(
                        json(
                                "{\"%s\": \"/api/file/%s\", \"fileId\": \"%s\"}",
                                member, fileId, fileId));
        assertType(answer.body(), "time", ValueType.NUMBER);
        assertThat(api.as(alice).me().data().getString(member)).isEqualTo("/api/file/" + fileId);
    }

    @Test
    @Order(6)
    void communityShouldBeFoundedAsDocumented(ProfilesApi api) {
        Answer check =
                api.send(
                                Call.of("POST", "/api/profiles/verify")
                                        .json(
                                                """
                                                {
                                                "idTag": "devs@example.com",
                                                "type": "idp"
                                                }"""))
                        .expect(200);
        Answer answer =
                api.as(alice)
                        .send(
                                Call.of("PUT", "/api/profiles/devs@example.com")
                                        .json(
                                                """
                                                {
                                                "type": "idp",
                                                "name": "Developer Community"
                                                }"""))
                        .expect(201);

        assertThat(check.data().getBoolean("available")).isTrue();
        assertThat(answer.data())
                .containsAllEntriesOf(
                        json(
                                """
                                {"idTag": "devs@example.com", "name": "Developer Community",
                                "type": "community"}"""));
        assertThat(answer.data().getString("createdAt")).matches(SECONDS);
        assertThat(answer.body().getString("time")).matches(SECONDS);
    }

    private static void assertType(JsonObject data, String member, ValueType type) {
        assertThat(data.get(member).getValueType()).as(member).isEqualTo(type);
    }
}
