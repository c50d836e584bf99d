package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static profiles.it.support.Jsons.json;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import profiles.it.support.Answer;
import profiles.it.support.Call;
import profiles.it.support.People;
import profiles.it.support.Person;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;
import profiles.it.support.Session;

@ServerTest
class OwnProfileIT {

    private final Person alice = People.alice();
    private Session session;
    private ProfilesApi api;

    @BeforeEach
    void registerAlice(ProfilesApi anonymous) {
        session = anonymous.register(alice);
        api = anonymous.as(session);
    }

    @Test
    void meShouldTellEverything() {
        JsonObject data = api.me().data();

        assertThat(data)
                .isEqualTo(
                        json(
                                """
                                {"tnId": %d, "idTag": "%s", "name": "%s", "type": "person", "email": "%s",
                                "emailVerified": false, "roles": ["user"], "createdAt": "%s",
                                "settings": {"connectionMode": "M", "allowFollowers": true, "discoverable": true,
                                "mailConnectionRequests": true, "mailMembership": true, "mailSuspension": true},
                                "keys": []}""",
                                session.tnId(),
                                alice.idTag(),
                                data.getString("name"),
                                alice.email(),
                                data.getString("createdAt")));
    }

    @Test
    void meShouldDemandToken(ProfilesApi anonymous) {
        anonymous.me().expect(401);
    }

    @Test
    void fullMeShouldBeTheSame() {
        assertThat(api.fullMe().data()).isEqualTo(api.me().data());
    }

    @Test
    void patchMeShouldAnswerProfileTwice() {
        JsonObject data = api.patchMe(json("{\"name\": \"Alice Liddell\"}")).data();

        JsonObject me = api.me().data();
        assertThat(data.getJsonObject("profile")).isEqualTo(me);
        assertThat(Json.createObjectBuilder(data).remove("profile").build()).isEqualTo(me);
        assertThat(me.getString("name")).isEqualTo("Alice Liddell");
    }

    @Test
    void patchMeShouldKeepWhatIsAbsent() {
        api.patchMe(json("{\"name\": \"Alice Liddell\", \"x\": {\"bio\": \"Curious\"}}"));

        JsonObject data =
                api.patchMe(
                                json(
                                        "{\"settings\": {\"allowFollowers\": false, \"mailMembership\": false}}"))
                        .data();

        assertThat(data)
                .containsAllEntriesOf(
                        json(
                                """
                                {"name": "Alice Liddell", "x": {"bio": "Curious"},
                                "settings": {"connectionMode": "M", "allowFollowers": false, "discoverable": true,
                                "mailConnectionRequests": true, "mailMembership": false, "mailSuspension": true}}"""));
    }

    @Test
    void patchMeShouldMergeFieldsKeyByKey() {
        api.patchMe(json("{\"x\": {\"bio\": \"Curious\", \"location\": \"Oxford\"}}"));

        JsonObject data =
                api.patchMe(json("{\"x\": {\"location\": null, \"pet\": \"Dinah\"}}")).data();

        assertThat(data.getJsonObject("x"))
                .isEqualTo(json("{\"bio\": \"Curious\", \"pet\": \"Dinah\"}"));
    }

    @Test
    void patchMeShouldClearAllFieldsWhenNull() {
        api.patchMe(json("{\"x\": {\"bio\": \"Curious\"}}"));

        JsonObject data = api.patchMe(json("{\"x\": null}")).data();

        assertThat(data).doesNotContainKey("x");
    }

    @Test
    void patchMeShouldNotTouchWhatIsNotTheirs() {
        JsonObject before = api.me().data();

        JsonObject data =
                api.patchMe(
                                json(
                                        """
                                        {"roles": ["admin"], "status": "banned", "tnId": 1, "type": "community",
                                        "idTag": "root@example.com", "email": "x@y.example",
                                        "emailVerified": true}"""))
                        .data();

        assertThat(Json.createObjectBuilder(data).remove("profile").build()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": null} | /name",
                "{\"name\": \"\"} | /name",
                "{\"name\": \"a\\u0007b\"} | /name",
                "{\"name\": 7} | /name",
                "{\"x\": \"text\"} | /x",
                "{\"x\": {\"age\": 7}} | /x/age",
                "{\"x\": {\"nested\": {}}} | /x/nested",
                "{\"settings\": {\"connectionMode\": \"Z\"}} | /settings/connectionMode",
                "{\"settings\": {\"discoverable\": \"yes\"}} | /settings/discoverable",
                "{\"settings\": {\"mailSuspension\": \"no\"}} | /settings/mailSuspension",
                "{\"settings\": 1} | /settings",
                "{\"profilePic\": \"b1~abc\"} | /profilePic",
            })
    void patchMeShouldNameUnfitMember(String patch, String pointer) {
        JsonObject before = api.me().data();

        Answer answer = api.patchMe(json(patch));

        assertThat(answer.expect(400).refusedMembers()).containsExactly(pointer);
        assertThat(api.me().data()).isEqualTo(before);
    }

    @Test
    void patchMeShouldRefuseNameBeyondLimit() {
        String longest = "é".repeat(120);
        api.patchMe(json("{\"name\": \"%s\"}", longest)).expect(200);

        api.patchMe(json("{\"name\": \"%s\"}", longest + "e")).expect(400);
    }

    @Test
    void patchMeShouldRefuseValueBeyondLimit() {
        String longest = "x".repeat(4_096);
        api.patchMe(json("{\"x\": {\"bio\": \"%s\"}}", longest)).expect(200);

        api.patchMe(json("{\"x\": {\"bio\": \"%s\"}}", longest + "x")).expect(400);
    }

    @Test
    void patchMeShouldRefuseKeysBeyondLimit() {
        api.patchMe(json("{\"x\": %s}", fields(64))).expect(200);

        api.patchMe(json("{\"x\": {\"one-more\": \"v\"}}")).expect(400);
    }

    private static JsonObject fields(int count) {
        var fields = Json.createObjectBuilder();
        for (int i = 0; i < count; i++) {
            fields.add("key" + i, "v");
        }
        return fields.build();
    }

    @Test
    void patchMeShouldWriteWhenPreconditionHolds() {
        String tag = api.me().header("ETag").orElseThrow();

        Answer answer = api.send(rename("Alice Liddell").header("If-Match", tag)).expect(200);

        assertThat(answer.header("ETag")).isPresent().isNotEqualTo(tag);
    }

    @Test
    void patchMeShouldNotWriteWhenPreconditionFails() {
        String stale = api.me().header("ETag").orElseThrow();
        api.send(rename("Alice Liddell")).expect(200);

        Answer answer = api.send(rename("Alice Again").header("If-Match", stale)).expect(412);

        assertThat(answer.header("ETag")).isEqualTo(api.me().header("ETag"));
        assertThat(api.me().data().getString("name")).isEqualTo("Alice Liddell");
    }

    private static Call rename(String name) {
        return Call.patch("/api/me", json("{\"name\": \"%s\"}", name));
    }

    @Test
    void appDomainShouldBeTheDomainOfTheTag(ProfilesApi api) {
        ProfilesApi alice = api.as(api.register(People.alice()));

        assertThat(alice.send(Call.get("/api/me/app-domain")).expect(200).data())
                .isEqualTo(json("{\"appDomain\": \"example.com\"}"));
        api.send(Call.get("/api/me/app-domain")).expect(401);
    }
}
