package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static profiles.it.support.Jsons.json;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.it.support.Answer;
import profiles.it.support.Call;
import profiles.it.support.Communities;
import profiles.it.support.People;
import profiles.it.support.ProfilesApi;
import profiles.it.support.RawConnection;
import profiles.it.support.ServerTest;
import profiles.it.support.Session;
import profiles.it.support.SomePictures;

/** Pictures on their way into profiles. */
@ServerTest
class PicturesIT {

    private static final String ACCEPTED = "image/jpeg, image/png, image/webp, image/gif";
    private static final int TOO_LARGE = 16_777_217;
    private static final int MOST_AT_ONCE = 4;
    private static final int MOST_IN_AN_HOUR = 30;

    private Session session;
    private ProfilesApi api;

    @BeforeEach
    void registerAlice(ProfilesApi anonymous) {
        session = anonymous.register(People.alice());
        api = anonymous.as(session);
    }

    private static Call put(String path, byte[] body, String type) {
        return Call.of("PUT", path).body(body, type);
    }

    private static Call putPng(String path) {
        return put(path, SomePictures.png(), "image/png");
    }

    private Answer send(Call call) {
        return api.send(call);
    }

    @ParameterizedTest
    @CsvSource({"/api/me/image, profilePic", "/api/me/cover, coverPic"})
    void pictureShouldBeShown(String path, String member) {
        Answer answer = send(putPng(path)).expect(200);

        JsonObject body = answer.body();
        String fileId = body.getString("fileId");
        assertThat(body)
                .isEqualTo(
                        json(
                                """
                                {"data": {"%s": "/api/file/%s", "fileId": "%s"},
                                "fileId": "%s", "time": %d, "reqId": "%s"}""",
                                member,
                                fileId,
                                fileId,
                                fileId,
                                body.getJsonNumber("time").longValueExact(),
                                answer.header("X-Request-ID").orElseThrow()));
        assertThat(api.me().data().getString(member)).isEqualTo("/api/file/" + fileId);
        assertThat(answer.header("ETag")).isEqualTo(api.me().header("ETag"));
    }

    @Test
    void samePictureShouldHaveTheSameId() {
        byte[] picture = SomePictures.jpeg();
        Answer first = send(put("/api/me/image", picture, "image/jpeg")).expect(200);

        Answer second = send(put("/api/me/cover", picture, "image/jpeg")).expect(200);

        assertThat(second.body().getString("fileId")).isEqualTo(first.body().getString("fileId"));
    }

    @ParameterizedTest
    @CsvSource({"/api/me/image, profilePic", "/api/me/cover, coverPic"})
    void deleteShouldRemoveThePictureOnce(String path, String member) {
        send(putPng(path)).expect(200);

        Answer first = send(Call.delete(path)).expect(204);
        Answer second = send(Call.delete(path)).expect(204);

        assertThat(api.me().data()).doesNotContainKey(member);
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).isPresent();
    }

    @Test
    void patchShouldRemoveThePicture() {
        send(putPng("/api/me/image")).expect(200);

        api.patchMe(json("{\"profilePic\": null}")).expect(200);

        assertThat(api.me().data()).doesNotContainKey("profilePic");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE"})
    void changeShouldBeRefusedWhenPreconditionFails(String method) {
        send(putPng("/api/me/image")).expect(200);
        Call call = Call.of(method, "/api/me/image").header("If-Match", "\"0\"");

        Answer answer =
                send(method.equals("PUT") ? call.body(SomePictures.png(), "image/png") : call);

        answer.expect(412);
        assertThat(answer.header("ETag")).isEqualTo(api.me().header("ETag"));
        assertThat(api.me().data()).containsKey("profilePic");
    }

    @Test
    void changeShouldBeDoneWhenPreconditionHolds() {
        String etag = api.me().header("ETag").orElseThrow();

        send(putPng("/api/me/image").header("If-Match", etag)).expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/bmp", "image/svg+xml", "text/html", "application/json"})
    void otherTypesShouldBe415(String type) {
        Answer answer = send(put("/api/me/image", SomePictures.png(), type)).expect(415);

        assertThat(answer.header("Accept")).contains(ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/heic", "image/tiff", "image/svg+xml"})
    void otherTypesShouldBe415BeforeTheBodyComes(String type) {
        try (var connection =
                RawConnection.to(api.address())
                        .sendHead(
                                "PUT /api/me/image",
                                "Content-Type: " + type,
                                "Content-Length: 10000000",
                                "Authorization: Bearer " + session.token())) {
            assertThat(connection.finalHead())
                    .anyMatch(line -> line.startsWith("HTTP/1.1 415 "))
                    .contains("Connection: close");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Image/PNG; charset=x",
                "image/png;charset=iso-8859-1",
                "image/x-png",
                "IMAGE/APNG",
                "image/*"
            })
    void typeShouldBeUnderstoodAsPhonesSendIt(String type) {
        api.sendUnchecked(put("/api/me/image", SomePictures.png(), type)).expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void emptyTypeShouldBe415(String type) {
        byte[] picture = SomePictures.png();
        try (var connection =
                RawConnection.to(api.address())
                        .sendHead(
                                "PUT /api/me/image",
                                "Content-Type:" + type,
                                "Content-Length: " + picture.length,
                                "Authorization: Bearer " + session.token())) {
            connection.send(picture);

            assertThat(connection.finalHead())
                    .anyMatch(line -> line.startsWith("HTTP/1.1 415 "))
                    .contains("Accept: " + ACCEPTED);
        }
    }

    @Test
    void samePictureAgainShouldChangeNothing() {
        byte[] picture = SomePictures.png();
        Answer first = send(put("/api/me/image", picture, "image/png")).expect(200);

        Answer second = send(put("/api/me/image", picture, "image/png")).expect(200);

        assertThat(second.data()).isEqualTo(first.data());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void untypedBodyShouldBe415() {
        Call untyped = new Call("PUT", "/api/me/image", Map.of(), SomePictures.png());

        assertThat(send(untyped).expect(415).header("Accept")).contains(ACCEPTED);
    }

    @Test
    void pictureOfAnotherTypeThanDeclaredShouldBe415() {
        send(put("/api/me/image", SomePictures.png(), "image/jpeg")).expect(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<html></html>", "<svg xmlns='http://www.w3.org/2000/svg'/>", "hello", "\0"})
    void whatIsNoPictureShouldBe422(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        Answer answer = send(put("/api/me/image", bytes, "image/png")).expect(422);

        assertThat(answer.error().getString("code")).isEqualTo("E-IMG-INVALID");
    }

    @Test
    void truncatedPictureShouldBe422() {
        byte[] picture = SomePictures.png();
        byte[] half = Arrays.copyOf(picture, picture.length / 2);

        send(put("/api/me/image", half, "image/png")).expect(422);
    }

    @Test
    void emptyBodyShouldBe422() {
        send(put("/api/me/image", new byte[0], "image/png")).expect(422);
    }

    @Test
    void strangersShouldBe401(ProfilesApi anonymous) {
        anonymous.send(putPng("/api/me/image")).expect(401);
        anonymous.as(session.withToken("broken")).send(putPng("/api/me/image")).expect(401);
        anonymous.send(Call.delete("/api/me/image")).expect(401);
    }

    @Test
    void encodedBodyShouldBe415() {
        send(putPng("/api/me/image").header("Content-Encoding", "gzip")).expect(415);
    }

    @Test
    void pictureShouldBe415WhereJsonIsRead() {
        send(Call.of("PATCH", "/api/me").body(SomePictures.png(), "image/png")).expect(415);
        send(Call.of("POST", "/api/refs").body(SomePictures.png(), "image/png")).expect(415);
    }

    @Test
    void pictureOfCommunityShouldBeChangedByItsOwnerOnly(ProfilesApi anonymous) {
        String tag = new Communities(api).found();
        Session bob = anonymous.register(People.bob());
        String path = "/api/communities/" + tag + "/image";

        Answer answer = send(putPng(path)).expect(200);

        anonymous.as(bob).send(putPng(path)).expect(403);
        anonymous.as(bob).send(Call.delete(path)).expect(403);
        Answer read = new Communities(api).read(tag);
        assertThat(read.data().getString("profilePic"))
                .isEqualTo(answer.data().getString("profilePic"));
        assertThat(answer.header("ETag")).isEqualTo(read.header("ETag"));
        send(Call.delete(path)).expect(204);
        assertThat(new Communities(api).read(tag).data()).doesNotContainKey("profilePic");
    }

    @Test
    void pictureOfNoCommunityShouldBe404() {
        send(putPng("/api/communities/" + session.idTag() + "/image")).expect(404);
        send(putPng("/api/communities/nobody@example.com/cover")).expect(404);
    }

    @Test
    void largePictureShouldBe413AtOnceWhenAnnounced() {
        try (var connection = connect("Content-Length: " + TOO_LARGE)) {
            assertThat(connection.answer()).isEqualTo("413 application/problem+json");
        }
    }

    @Test
    void largePictureShouldBe413WhileItIsReadWhenChunked() {
        byte[] chunk = ("10000\r\n" + " ".repeat(0x10000) + "\r\n").getBytes();
        try (var connection = connect("Transfer-Encoding: chunked")) {
            int sent = 0;
            while (sent < 4 * TOO_LARGE && !connection.isAnswered() && connection.send(chunk)) {
                sent += chunk.length;
            }

            assertThat(connection.answer()).isEqualTo("413 application/problem+json");
        }
    }

    @Test
    void abandonedUploadsShouldLeaveRoomForOthers() {
        for (int i = 0; i < 12; i++) {
            try (var connection = connect("Content-Length: 1000")) {
                connection.send(new byte[500]);
            }
        }

        await().until(() -> send(putPng("/api/me/image")).status() == 200);
    }

    @Test
    void uploadShouldBe429WhileTheSamePersonSendsMany() {
        List<RawConnection> slow =
                Stream.generate(() -> connect("Content-Length: 1000", "Expect: 100-continue"))
                        .limit(MOST_AT_ONCE)
                        .toList();
        slow.forEach(connection -> assertThat(connection.answer()).startsWith("100 "));

        Answer answer = send(putPng("/api/me/image")).expect(429);

        assertThat(answer.header("Retry-After")).isPresent();
        slow.forEach(RawConnection::close);
    }

    @Test
    void uploadShouldBe429AfterManyInAnHour() {
        for (int i = 0; i < MOST_IN_AN_HOUR; i++) {
            send(put("/api/me/image", new byte[] {1}, "image/png")).expect(422);
        }

        Answer answer = send(putPng("/api/me/image")).expect(429);

        assertThat(answer.header("Retry-After")).isPresent();
    }

    @Test
    void tricklingUploadShouldArrive() {
        byte[] picture = SomePictures.png();
        try (var connection = connect("Content-Length: " + picture.length)) {
            for (byte each : picture) {
                connection.send(new byte[] {each});
            }

            assertThat(connection.answer()).isEqualTo("200 application/json");
        }
    }

    @Test
    void clientShouldBeToldToContinueWhenItAsks() {
        byte[] picture = SomePictures.png();
        try (var connection =
                connect("Content-Length: " + picture.length, "Expect: 100-continue")) {
            String first = connection.answer();
            connection.send(picture);

            assertThat(first).startsWith("100 ");
            assertThat(connection.answer()).isEqualTo("200 application/json");
        }
    }

    private RawConnection connect(String... headers) {
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Content-Type: image/png";
        all[headers.length + 1] = "Authorization: Bearer " + session.token();
        return RawConnection.to(api.address()).sendHead("PUT /api/me/image", all);
    }
}
