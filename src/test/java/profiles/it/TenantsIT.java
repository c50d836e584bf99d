package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static profiles.it.support.Jsons.json;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import profiles.it.support.Admins;
import profiles.it.support.Answer;
import profiles.it.support.Call;
import profiles.it.support.Communities;
import profiles.it.support.Mailbox;
import profiles.it.support.People;
import profiles.it.support.Person;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;
import profiles.it.support.Session;

/** What existing clients let admins do under names of their own. */
@ServerTest
class TenantsIT {

    private static final String TENANTS = "/api/admin/tenants";

    @Test
    void tenantsShouldBeToldWithLetters(ProfilesApi api) {
        Person alice = People.alice();
        api.register(alice);
        Admins.of(api.admin()).setStatus(alice.idTag(), "banned").expect(200);

        JsonObject tenant = list(search(alice.idTag()) + "&status=X", api).items().get(0);

        assertThat(tenant)
                .containsAllEntriesOf(
                        json(
                                """
                                {"idTag": "%s", "type": "person", "status": "S", "roles": ["user"],
                                "email": "%s", "emailVerified": false}""",
                                alice.idTag(), alice.email()));
        assertThat(list(search(alice.idTag()) + "&status=A,S", api).items()).isEmpty();
    }

    @Test
    void communityShouldHaveNoAccountAmongTenants(ProfilesApi api) {
        String tag = new Communities(api.as(api.register(People.alice()))).found();

        JsonObject tenant = list(search(tag), api).items().get(0);

        assertThat(tenant)
                .containsAllEntriesOf(json("{\"type\": \"community\", \"status\": \"A\"}"))
                .doesNotContainKeys("roles", "email", "emailVerified");
    }

    @Test
    void offsetShouldPassOverTheNewest(ProfilesApi api) {
        var owner = new Communities(api.as(api.register(People.alice())));
        String tag = owner.found();
        String part = tag.substring(5, 13);
        String second = "x-" + part + "@example.com";
        owner.tryFound(second, json("{\"type\": \"idp\"}")).expect(201);

        assertThat(tags(list("?q=" + part, api))).containsExactly(second, tag);
        assertThat(tags(list("?limit=1&q=" + part, api))).containsExactly(second);
        assertThat(tags(list("?limit=1&offset=1&q=" + part, api))).containsExactly(tag);
        assertThat(tags(list("?offset=2&q=" + part, api))).isEmpty();
    }

    @Test
    void nextPageShouldGoOnBehindTheOffset(ProfilesApi api) {
        Answer first = list("?limit=1&offset=1&status=A", api);
        String link = first.header("Link").orElseThrow();
        Answer next = list(link.substring(link.indexOf('?'), link.indexOf('>')), api);

        assertThat(next.items()).hasSize(1);
        assertThat(next.items().get(0).getInt("tnId"))
                .isLessThan(first.items().get(0).getInt("tnId"));
    }

    @ParameterizedTest
    @CsvSource({
        "?offset=-1, /offset",
        "?offset=10001, /offset",
        "?offset=ten, /offset",
        "?limit=201, /limit",
        "?status=B, /status",
        "?q=a, /q",
    })
    void unfitParameterShouldBeNamed(String query, String pointer, ProfilesApi api) {
        assertThat(list(query, api).refusedMembers()).containsExactly(pointer);
    }

    @Test
    void tenantsShouldBeForAdmins(ProfilesApi api) {
        Person alice = People.alice();
        Session session = api.register(alice);

        for (Call call :
                List.of(
                        Call.get(TENANTS),
                        reset(alice.idTag()),
                        Call.post("/api/admin/invite-community", json("{\"idTag\": \"a.b.c\"}")))) {
            api.as(session).send(call).expect(403);
            api.send(call).expect(401);
        }
    }

    @Test
    void resetShouldMailALinkForAnotherPassword(ProfilesApi api, Mailbox mailbox) {
        Person alice = People.alice();
        api.signUp(alice, mailbox);

        api.admin().send(reset(alice.idTag())).expect(204);

        String refId = mailbox.awaitLink(alice.email(), "reset").refId();
        api.setPassword(refId, "another-long-way-to-say-it").expect(200);
        assertThat(Admins.of(api.admin()).audit("?subject=" + alice.idTag()).items())
                .extracting(entry -> entry.getString("action"))
                .containsExactly("password.reset");
    }

    @Test
    void resetShouldBeRefusedForWhoeverCanNotBeWrittenTo(ProfilesApi api, Mailbox mailbox) {
        Person unconfirmed = People.alice();
        String community = new Communities(api.as(api.register(unconfirmed))).found();
        Person suspended = People.bob();
        api.signUp(suspended, mailbox);
        Admins.of(api.admin()).setStatus(suspended.idTag(), "suspended").expect(200);

        for (String tag : List.of(unconfirmed.idTag(), community, suspended.idTag())) {
            api.admin().send(reset(tag)).expect(409);
        }
        api.admin().send(reset("nobody@example.com")).expect(404);
    }

    private static Call reset(String idTag) {
        return Call.of("POST", TENANTS + "/" + idTag + "/password-reset");
    }

    private static Answer list(String query, ProfilesApi api) {
        return api.admin().send(Call.get(TENANTS + query));
    }

    private static String search(String tag) {
        return "?q=" + tag.substring(0, tag.indexOf('@'));
    }

    private static List<String> tags(Answer page) {
        return page.expect(200).items().stream().map(item -> item.getString("idTag")).toList();
    }
}
