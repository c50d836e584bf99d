package profiles.it;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static profiles.it.support.Jsons.json;

import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.it.support.Answer;
import profiles.it.support.Call;
import profiles.it.support.People;
import profiles.it.support.Person;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;
import profiles.it.support.Session;
import profiles.it.support.Ties;

@ServerTest
class PublicProfileIT {

    private Session alice;
    private Session bob;
    private ProfilesApi anonymous;
    private Ties ties;

    @BeforeEach
    void registerBoth(ProfilesApi api, DataSource database) {
        anonymous = api;
        alice = api.register(People.alice());
        bob = api.register(People.bob());
        ties = new Ties(database);
    }

    @Test
    void profileShouldTellAnybodyWhatIsPublic() {
        anonymous
                .as(bob)
                .patchMe(
                        json(
                                """
                                {"name": "Bob", "x": {"bio": "Can we fix it?", "phone": "555", "phone.vis": "verified",
                                 "phone.title": "Call me", "sections": "phone,bio"}}"""));

        JsonObject data = profile(anonymous).expect(200).data();

        assertThat(data)
                .isEqualTo(
                        json(
                                """
                                {"tnId": %d, "idTag": "%s", "name": "Bob", "type": "person", "createdAt": "%s",
                                 "x": {"bio": "Can we fix it?", "sections": "bio"}}""",
                                bob.tnId(), bob.idTag(), data.getString("createdAt")));
    }

    @Test
    void profileShouldTellSignedInWhatTheyAreToIt() {
        ties.follow(alice, bob);
        ties.ask(alice, bob);

        JsonObject data = profile(anonymous.as(alice)).expect(200).data();

        assertThat(data)
                .isEqualTo(
                        json(
                                """
                                {"tnId": %d, "idTag": "%s", "name": "%s", "type": "person", "createdAt": "%s",
                                 "following": true, "follower": false, "connected": "R",
                                 "connection": "pending"}""",
                                bob.tnId(),
                                bob.idTag(),
                                data.getString("name"),
                                data.getString("createdAt")));
    }

    @Test
    void profileShouldTellPersonThemselfAllFields() {
        String x = "{\"age\": \"41\", \"age.vis\": \"owner\", \"sections\": \"age\"}";
        anonymous.as(bob).patchMe(json("{\"x\": %s}", x));

        assertThat(profile(anonymous.as(bob)).data().getJsonObject("x")).isEqualTo(json(x));
    }

    @Test
    void profileShouldBeFoundInAnySpelling() {
        String upper = bob.idTag().toUpperCase(Locale.ROOT);

        for (String spelling :
                new String[] {upper, bob.idTag().replace("@", "%40"), "%20" + upper}) {
            Answer answer = anonymous.send(Call.get("/api/profiles/" + spelling)).expect(200);
            assertThat(answer.data().getString("idTag")).isEqualTo(bob.idTag());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody@example.com",
                "me",
                "verify",
                "register",
                "nonsense",
                "a@b",
                "a,b@example.com",
                "%25"
            })
    void profileShouldBeUnknownWhenNobodyHasTheTag(String idTag) {
        Answer answer = anonymous.send(Call.get("/api/profiles/" + idTag)).expect(404);

        assertThat(answer.error().getString("message")).isEqualTo("There is no such profile.");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("ETag")).isEmpty();
    }

    @Test
    void answerShouldBeKeptOnlyIfAskedForAgain() {
        Answer toAnybody = profile(anonymous).expect(200);
        Answer toAlice = profile(anonymous.as(alice)).expect(200);

        assertThat(toAnybody.header("Cache-Control")).contains("no-cache");
        assertThat(toAlice.header("Cache-Control")).contains("private, no-cache");
        assertThat(toAnybody.headers().allValues("Vary")).contains("Authorization");
        assertThat(toAlice.headers().allValues("Vary")).contains("Authorization");
        assertThat(tag(toAnybody)).matches("\"[^\"]+\"").isNotEqualTo(tag(toAlice));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "*"})
    void profileShouldNotBeSentAgainWhenKnown(String header) {
        String tag = tag(profile(anonymous.as(alice)));

        Answer answer = profile(anonymous.as(alice), header.formatted(tag)).expect(304);

        assertThat(answer.text()).isEmpty();
        assertThat(tag(answer)).isEqualTo(tag);
        assertThat(answer.header("Cache-Control")).contains("private, no-cache");
        assertThat(answer.headers().allValues("Vary")).contains("Authorization");
    }

    @Test
    void profileShouldBeSentAgainWhenItChanged() {
        String tag = tag(profile(anonymous));
        anonymous.as(bob).patchMe(json("{\"name\": \"Robert\"}"));

        Answer answer = profile(anonymous, tag).expect(200);

        assertThat(answer.data().getString("name")).isEqualTo("Robert");
    }

    @Test
    void profileShouldBeSentAgainWhenOneBecameMoreToIt() {
        String tag = tag(profile(anonymous.as(alice)));
        ties.follow(alice, bob);

        Answer answer = profile(anonymous.as(alice), tag).expect(200);

        assertThat(answer.data().getBoolean("following")).isTrue();
    }

    @Test
    void profileShouldShowTheMarkToWhoMadeItOnly() {
        String unmarked = tag(profile(anonymous.as(alice)));
        ties.mute(alice, bob);

        Answer muted = profile(anonymous.as(alice), unmarked).expect(200);
        assertMarkedForAlice("M");
        ties.block(alice, bob);

        Answer blocked = profile(anonymous.as(alice), tag(muted)).expect(200);
        assertMarkedForAlice("B");
        assertThat(tag(blocked)).isNotEqualTo(tag(muted)).isNotEqualTo(unmarked);
    }

    private void assertMarkedForAlice(String letter) {
        ProfilesApi hers = anonymous.as(alice);
        String everyone = "/api/profiles?status=active,blocked&idTag=" + bob.idTag();
        assertThat(profile(hers).data().getString("status")).isEqualTo(letter);
        assertThat(batch(hers, bob.idTag()).items().get(0).getString("status")).isEqualTo(letter);
        assertThat(hers.send(Call.get(everyone)).items().get(0).getString("status"))
                .isEqualTo(letter);
        for (ProfilesApi other : new ProfilesApi[] {anonymous, anonymous.as(bob)}) {
            assertThat(profile(other).data()).doesNotContainKey("status");
            assertThat(batch(other, bob.idTag()).items().get(0)).doesNotContainKey("status");
        }
    }

    @Test
    void markShouldNotBeSeenByWhoBearsIt() {
        ties.mute(alice, bob);

        assertThat(profile(anonymous.as(bob), alice).data()).doesNotContainKey("status");
        assertThat(batch(anonymous.as(bob), alice.idTag()).items().get(0))
                .doesNotContainKey("status");
    }

    @Test
    void headShouldAnswerAsGetWithoutBody() {
        Answer head =
                anonymous
                        .sendUnchecked(Call.of("HEAD", "/api/profiles/" + bob.idTag()))
                        .expect(200);

        assertThat(head.text()).isEmpty();
        assertThat(tag(head)).isEqualTo(tag(profile(anonymous)));
        assertThat(head.header("Cache-Control")).contains("no-cache");
    }

    @ParameterizedTest
    @CsvSource({"suspended", "banned"})
    void profileShouldBeUnknownWhenNotActive(String status) {
        ties.set(bob, "status = '" + status + "'");

        profile(anonymous).expect(404);
        profile(anonymous.as(alice)).expect(404);
        JsonObject data = profile(anonymous.admin()).expect(200).data();
        assertThat(data.getString("status")).isEqualTo(status);
    }

    @Test
    void brokenTokenShouldBeRefused() {
        profile(anonymous.as(alice.withToken("broken"))).expect(401);
    }

    @Test
    void batchShouldAnswerPublicFieldsInTheOrderAskedFor() {
        anonymous
                .as(bob)
                .patchMe(json("{\"x\": {\"bio\": \"Yes\", \"age\": \"41\", \"age.vis\": \"C\"}}"));
        ties.connect(alice, bob);

        Answer answer =
                batch(
                                anonymous.as(alice),
                                bob.idTag() + ",nobody@example.com,nonsense," + alice.idTag())
                        .expect(200);

        assertThat(answer.items())
                .containsExactly(profile(anonymous).data(), profile(anonymous, alice).data());
        assertThat(answer.body().getJsonObject("cursorPagination"))
                .isEqualTo(json("{\"hasMore\": false}"));
    }

    @Test
    void batchShouldAnswerEachOnceWhenAskedTwice() {
        String twice =
                bob.idTag() + "," + bob.idTag().toUpperCase(Locale.ROOT) + "&idTags=" + bob.idTag();

        assertThat(batch(anonymous, twice).items()).hasSize(1);
    }

    @Test
    void batchShouldLeaveOutThoseWhoBlockTheCaller() {
        ties.block(bob, alice);

        assertThat(batch(anonymous.as(alice), bob.idTag()).items()).isEmpty();
        assertThat(batch(anonymous, bob.idTag()).items()).hasSize(1);
    }

    @Test
    void batchShouldTakeAsManyAsAllowed() {
        assertThat(batch(anonymous, tags(63) + "," + bob.idTag()).items()).hasSize(1);

        assertThat(batch(anonymous, tags(65)).expect(400).refusedMembers())
                .containsExactly("/idTags");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?idTags=", "?idTags=,", "?idtags=bob@example.com"})
    void batchShouldBeRefusedWhenItAsksForNobody(String query) {
        Answer answer = anonymous.send(Call.get("/api/profiles/batch" + query)).expect(400);

        assertThat(answer.refusedMembers()).containsExactly("/idTags");
    }

    private static String tags(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "nobody" + i + "@example.com")
                .collect(joining(","));
    }

    private static Answer batch(ProfilesApi api, String idTags) {
        return api.send(Call.get("/api/profiles/batch?idTags=" + idTags));
    }

    private Answer profile(ProfilesApi api) {
        return profile(api, bob);
    }

    private static Answer profile(ProfilesApi api, Session whose) {
        return api.send(Call.get("/api/profiles/" + whose.idTag()));
    }

    private Answer profile(ProfilesApi api, String ifNoneMatch) {
        return api.send(
                Call.get("/api/profiles/" + bob.idTag()).header("If-None-Match", ifNoneMatch));
    }

    private static String tag(Answer answer) {
        return answer.header("ETag").orElseThrow();
    }

    @Test
    void refreshShouldTellTheProfileAsItIs(ProfilesApi api) {
        Person bob = People.bob();
        api.register(bob);
        ProfilesApi viewer = api.as(api.register(People.alice()));

        Answer fresh = viewer.send(Call.of("POST", "/api/profiles/" + bob.idTag() + "/refresh"));

        assertThat(fresh.expect(200).data())
                .isEqualTo(viewer.send(Call.get("/api/profiles/" + bob.idTag())).data());
    }

    @Test
    void refreshShouldBeForWhoeverIsSignedInAndFindsTheProfile(ProfilesApi api) {
        Person bob = People.bob();
        api.register(bob);
        ProfilesApi viewer = api.as(api.register(People.alice()));

        api.send(Call.of("POST", "/api/profiles/" + bob.idTag() + "/refresh")).expect(401);
        viewer.send(Call.of("POST", "/api/profiles/nobody@example.com/refresh")).expect(404);
    }
}
