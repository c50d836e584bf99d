package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static profiles.it.support.Jsons.json;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.it.support.Answer;
import profiles.it.support.Call;
import profiles.it.support.Mailbox;
import profiles.it.support.People;
import profiles.it.support.Person;
import profiles.it.support.ProfilesApi;
import profiles.it.support.Refs;
import profiles.it.support.ServerTest;
import profiles.it.support.Session;

@ServerTest
class RefsIT {

    @Test
    void createInvitationShouldBeGoodForOneUseWhenCountIsAbsent(ProfilesApi api) {
        Answer answer = api.admin().createInvitation(json("{\"type\": \"register\"}")).expect(201);

        assertThat(answer.data().getInt("count")).isEqualTo(1);
        assertThat(answer.header("Location").orElseThrow())
                .endsWith("/api/refs/" + answer.data().getString("refId"));
    }

    @Test
    void createInvitationShouldBeUnlimitedWhenCountIsNull(ProfilesApi api) {
        JsonObject data =
                api.admin()
                        .createInvitation(json("{\"type\": \"register\", \"count\": null}"))
                        .data();

        assertThat(data).doesNotContainKey("count");
        api.tryRegister(People.alice().registration(data.getString("refId"))).expect(201);
        api.tryRegister(People.bob().registration(data.getString("refId"))).expect(201);
    }

    @Test
    void createInvitationShouldAnswerAllThatWasAsked(ProfilesApi api) {
        JsonObject data =
                api.admin()
                        .createInvitation(
                                json(
                                        """
                                        {"type": "profile.invite", "description": "Book club", "count": 3,
                                        "expiresAt": "2099-12-31T22:00:00-02:00", "params": {"club": "books"}}"""))
                        .data();

        assertThat(data)
                .containsAllEntriesOf(
                        json(
                                """
                                {"type": "profile.invite", "description": "Book club", "count": 3,
                                "expiresAt": "2100-01-01T00:00:00Z", "params": {"club": "books"}}"""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /type",
                "{\"type\": \"welcome\"} | /type",
                "{\"type\": \"password\"} | /type",
                "{\"type\": \"register\", \"count\": -1} | /count",
                "{\"type\": \"register\", \"count\": 1.5} | /count",
                "{\"type\": \"register\", \"count\": \"many\"} | /count",
                "{\"type\": \"register\", \"expiresAt\": \"tomorrow\"} | /expiresAt",
                "{\"type\": \"register\", \"expiresAt\": \"2020-01-01T00:00:00Z\"} | /expiresAt",
                "{\"type\": \"register\", \"expiresAt\": \"9999-12-31T23:59:60Z\"} | /expiresAt",
                "{\"type\": \"register\", \"description\": 7} | /description",
                "{\"type\": \"register\", \"params\": [\"text\"]} | /params",
            })
    void createInvitationShouldNameUnfitMember(String request, String pointer, ProfilesApi api) {
        Answer answer = api.admin().createInvitation(json(request));

        assertThat(answer.expect(400).refusedMembers()).containsExactly(pointer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"connect=0&communities=books.example.com,chess.example.com\"",
                "\"\"",
                "\"{\\\"connect\\\": 0}\"",
                "{\"connect\": 0}",
                "{}",
            })
    void paramsShouldComeBackAsTheyWereSent(String params, ProfilesApi api) {
        JsonObject sent = json("{\"type\": \"register\", \"params\": " + params + "}");

        JsonObject made = api.admin().createInvitation(sent).expect(201).data();

        assertThat(made.get("params")).isEqualTo(sent.get("params"));
        assertThat(api.admin().ref(made.getString("refId")).data()).isEqualTo(made);
        assertThat(api.admin().refs("?limit=200").items()).contains(made);
    }

    @Test
    void patchShouldExchangeParamsOfOneKindForTheOther(ProfilesApi api) {
        String refId = api.admin().invitation(1);

        for (String params : List.of("\"connect=0\"", "{\"connect\": 0}", "\"connect=1\"")) {
            JsonObject patch = json("{\"params\": " + params + "}");
            assertThat(api.admin().patchRef(refId, patch).expect(200).data().get("params"))
                    .isEqualTo(patch.get("params"));
        }
    }

    @Test
    void refShouldTellStrangersOnlyWhetherItWorks(ProfilesApi api) {
        String refId = api.admin().invitation(1);

        assertThat(api.ref(refId).data())
                .isEqualTo(
                        json(
                                "{\"refId\": \"%s\", \"type\": \"register\", \"valid\": true}",
                                refId));
    }

    @Test
    void refShouldNotBeValidOnceUsedUp(ProfilesApi api) {
        String refId = api.admin().invitation(1);
        api.tryRegister(People.alice().registration(refId)).expect(201);

        assertThat(api.ref(refId).data().getBoolean("valid")).isFalse();
    }

    @Test
    void refShouldTellAdminEverything(ProfilesApi api) {
        JsonObject made = api.admin().createInvitation(json("{\"type\": \"register\"}")).data();

        assertThat(api.admin().ref(made.getString("refId")).data()).isEqualTo(made);
    }

    @Test
    void refShouldBe404WhenUnknown(ProfilesApi api) {
        api.ref("never-made-invitation").expect(404);
    }

    @Test
    void refShouldTellHolderOfMailedLinkWhetherItWorks(ProfilesApi api, Mailbox mailbox) {
        Person alice = People.alice();
        api.register(alice);
        String refId = mailbox.awaitLink(alice.email(), "welcome").refId();

        assertThat(api.ref(refId).data())
                .isEqualTo(
                        json("{\"refId\": \"%s\", \"type\": \"welcome\", \"valid\": true}", refId));
    }

    @Test
    void patchRefShouldSetAndClear(ProfilesApi api) {
        String refId = api.admin().invitation(1);

        JsonObject data =
                api.admin()
                        .patchRef(refId, json("{\"count\": null, \"description\": \"For all\"}"))
                        .data();

        assertThat(data).doesNotContainKey("count");
        assertThat(data.getString("description")).isEqualTo("For all");
        assertThat(api.admin().ref(refId).data()).isEqualTo(data);
    }

    @Test
    void patchRefShouldBe404WhenUnknown(ProfilesApi api) {
        api.admin().patchRef("never-made-invitation", json("{\"count\": 2}")).expect(404);
    }

    @Test
    void deleteRefShouldMakeItUnknown(ProfilesApi api) {
        String refId = api.admin().invitation(1);

        api.admin().deleteRef(refId).expect(204);

        api.ref(refId).expect(404);
        api.admin().deleteRef(refId).expect(404);
    }

    @Test
    void refsShouldListEachOnceOverPages(ProfilesApi api) {
        List<String> made = List.of(api.admin().invitation(1), api.admin().invitation(1));
        List<String> seen = new ArrayList<>();
        String query = "?limit=1";

        while (!seen.containsAll(made)) {
            Answer page = api.admin().refs(query).expect(200);
            page.items().forEach(ref -> seen.add(ref.getString("refId")));
            query =
                    "?limit=1&cursor="
                            + page.body().getJsonObject("cursorPagination").getString("nextCursor");
            assertThat(page.header("Link").orElse("")).contains("rel=\"next\"");
        }

        assertThat(seen).doesNotHaveDuplicates();
    }

    @Test
    void refsShouldNotListMailedLinks(ProfilesApi api) {
        api.register(People.alice());

        assertThat(api.admin().refs("?limit=200").items())
                .extracting(ref -> ref.getString("type"))
                .isSubsetOf("register", "profile.invite");
    }

    @ParameterizedTest
    @CsvSource({
        "2099-12-31T23:59:59Z, 2099-12-31T23:59:59Z",
        "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z",
        "2099-12-31t23:59:59.999z, 2099-12-31T23:59:59Z",
        "2099-12-31T23:30:00.25+05:45, 2099-12-31T17:45:00Z",
    })
    void expiryShouldBeAnyTimeOfTheFuture(String sent, String kept, ProfilesApi api) {
        JsonObject request = json("{\"type\": \"register\", \"expiresAt\": \"%s\"}", sent);

        JsonObject made = api.admin().createInvitation(request).expect(201).data();

        assertThat(made.getString("expiresAt")).isEqualTo(kept);
        assertThat(api.admin().ref(made.getString("refId")).data()).isEqualTo(made);
    }

    @Test
    void patchShouldRefuseAnEndInThePast(ProfilesApi api) {
        String refId = api.admin().invitation(1);

        Answer answer =
                api.admin().patchRef(refId, json("{\"expiresAt\": \"2020-01-01T00:00:00Z\"}"));

        assertThat(answer.expect(400).refusedMembers()).containsExactly("/expiresAt");
    }

    @Test
    void filterShouldTellInvitationsByTheirState(ProfilesApi api, DataSource database) {
        String active = api.admin().invitation(1);
        String used = api.admin().invitation(0);
        String expired = api.admin().invitation(1);
        new Refs(database).expire(expired);
        String both = api.admin().invitation(0);
        new Refs(database).expire(both);

        List<String> made = List.of(active, used, expired, both);
        assertThat(listed(made, "", api)).containsExactly(both, expired, used, active);
        assertThat(listed(made, "&filter=all", api)).containsExactly(both, expired, used, active);
        assertThat(listed(made, "&filter=active", api)).containsExactly(active);
        assertThat(listed(made, "&filter=used", api)).containsExactly(both, used);
        assertThat(listed(made, "&filter=expired", api)).containsExactly(both, expired);
    }

    @Test
    void filterShouldTellInvitationsByTheirType(ProfilesApi api) {
        String toRegister = api.admin().invitation(1);
        String toFound =
                api.admin()
                        .createInvitation(json("{\"type\": \"profile.invite\"}"))
                        .data()
                        .getString("refId");

        List<String> made = List.of(toRegister, toFound);
        assertThat(listed(made, "&type=register", api)).containsExactly(toRegister);
        assertThat(listed(made, "&type=profile.invite&filter=active", api))
                .containsExactly(toFound);
    }

    @Test
    void pagesShouldHoldToTheFilter(ProfilesApi api) {
        List<String> used = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            used.add(0, api.admin().invitation(0));
            api.admin().invitation(1);
        }

        List<JsonObject> seen = new ArrayList<>();
        String query = "?filter=used&type=register&limit=1";
        while (!refIds(seen).containsAll(used)) {
            Answer page = api.admin().refs(query).expect(200);
            seen.addAll(page.items());
            String link = page.header("Link").orElse("<?>");
            query = link.substring(link.indexOf('?'), link.indexOf('>'));
        }

        assertThat(refIds(seen)).doesNotHaveDuplicates().containsSubsequence(used);
        assertThat(seen).allMatch(ref -> ref.getInt("count") == 0);
    }

    /** Those of the invitations, which others make too meanwhile, that are listed; newest first. */
    private static List<String> listed(List<String> made, String filter, ProfilesApi api) {
        List<JsonObject> items = api.admin().refs("?limit=200" + filter).expect(200).items();
        return refIds(items).stream().filter(made::contains).toList();
    }

    private static List<String> refIds(List<JsonObject> refs) {
        return refs.stream().map(ref -> ref.getString("refId")).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "?filter=, /filter",
        "?filter=ACTIVE, /filter",
        "?filter=unused, /filter",
        "?type=welcome, /type",
        "?type=, /type",
    })
    void refsShouldNameUnknownFilter(String query, String pointer, ProfilesApi api) {
        Answer answer = api.admin().refs(query);

        assertThat(answer.expect(400).refusedMembers()).containsExactly(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=0", "?limit=201", "?limit=ten", "?cursor=nonsense"})
    void refsShouldRefuseUnfitParameter(String query, ProfilesApi api) {
        api.admin().refs(query).expect(400);
    }

    @Test
    void refsShouldBeForAdmins(ProfilesApi api) {
        Session alice = api.register(People.alice());

        api.as(alice).refs("").expect(403);
        api.as(alice).createInvitation(json("{\"type\": \"register\"}")).expect(403);
        api.as(alice).send(Call.delete("/api/refs/" + ProfilesApi.INVITATION)).expect(403);
    }

    @Test
    void refsShouldDemandToken(ProfilesApi api) {
        api.refs("").expect(401);
    }

    @Test
    void patchShouldHoldWhenTheInvitationIsAsItWasRead(ProfilesApi api) {
        String refId = api.admin().invitation(5);
        String etag = api.admin().ref(refId).header("ETag").orElseThrow();

        var patch = Call.patch("/api/refs/" + refId, json("{\"count\": 7}"));
        Answer answer = api.admin().send(patch.header("If-Match", etag)).expect(200);

        assertThat(answer.header("ETag").orElseThrow()).isNotEqualTo(etag);
    }

    @Test
    void patchShouldBeRefusedWhenTheInvitationWasUsedMeanwhile(ProfilesApi api) {
        String refId = api.admin().invitation(5);
        String etag = api.admin().ref(refId).header("ETag").orElseThrow();
        api.tryRegister(People.alice().registration(refId)).expect(201);

        var patch = Call.patch("/api/refs/" + refId, json("{\"count\": 7}"));
        Answer answer = api.admin().send(patch.header("If-Match", etag)).expect(412);

        assertThat(answer.header("ETag"))
                .isEqualTo(api.admin().ref(refId).header("ETag"))
                .isNotEmpty();
    }
}
