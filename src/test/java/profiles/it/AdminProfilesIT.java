package profiles.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static profiles.it.support.Jsons.json;
import static profiles.it.support.Numbers.number;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue.ValueType;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.it.support.Admins;
import profiles.it.support.Answer;
import profiles.it.support.Call;
import profiles.it.support.Communities;
import profiles.it.support.Crowd;
import profiles.it.support.EventTable;
import profiles.it.support.Mailbox;
import profiles.it.support.People;
import profiles.it.support.Person;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;
import profiles.it.support.Session;

@ServerTest
class AdminProfilesIT {

    @Test
    void patchShouldAnswerAsDocumented(ProfilesApi api) {
        api.tryRegister(People.BOB.registration(ProfilesApi.INVITATION));

        Answer answer =
                api.admin()
                        .send(
                                Call.of("PATCH", "/api/admin/profiles/bob@example.com")
                                        .json(
                                                """
                                                {
                                                "name": "Updated Name",
                                                "status": "active",
                                                "roles": ["user", "moderator"]
                                                }"""))
                        .expect(200);

        JsonObject documented =
                json(
                        """
                        {"tnId": %s, "idTag": "bob@example.com", "name": "Updated Name",
                        "status": "active", "roles": ["user", "moderator"], "updatedAt": %s}""",
                        answer.data().get("tnId"), answer.data().get("updatedAt"));
        assertThat(without("profile", answer.data())).isEqualTo(documented);
        assertThat(answer.data().get("profile"))
                .isEqualTo(Json.createObjectBuilder(documented).add("status", "A").build());
        assertThat(answer.body().get("time").getValueType()).isEqualTo(ValueType.NUMBER);
    }

    @Test
    void getShouldShowAdminEverything(ProfilesApi api) {
        Person alice = People.alice();
        Session session = api.register(alice);

        JsonObject data = Admins.of(api.admin()).read(alice.idTag()).data();

        assertThat(data)
                .isEqualTo(
                        json(
                                """
                                {"tnId": %d, "idTag": "%s", "name": "%s", "type": "person",
                                "status": "active", "roles": ["user"], "email": "%s",
                                "emailVerified": false, "lang": "en", "createdAt": "%s",
                                "updatedAt": "%s", "settings": {"connectionMode": "M",
                                "allowFollowers": true, "discoverable": true}}""",
                                session.tnId(),
                                alice.idTag(),
                                data.getString("name"),
                                alice.email(),
                                data.getString("createdAt"),
                                data.getString("createdAt")));
    }

    @ParameterizedTest
    @CsvSource({"S, suspended", "X, banned", "A, active", "suspended, suspended"})
    void patchShouldAcceptWordsAndLetters(String sent, String status, ProfilesApi api) {
        Person alice = People.alice();
        api.register(alice);

        Answer answer = Admins.of(api.admin()).setStatus(alice.idTag(), sent).expect(200);

        assertThat(answer.data().getString("status")).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"active, A", "suspended, S", "banned, S"})
    void patchShouldTellTheClientALetter(String status, String letter, ProfilesApi api) {
        Session alice = api.register(People.alice());

        JsonObject data =
                Admins.of(api.admin())
                        .patch(alice.idTag(), json("{\"status\": \"%s\"}", status))
                        .expect(200)
                        .data();

        assertThat(data.getString("status")).isEqualTo(status);
        assertThat(data.getJsonObject("profile").getString("status")).isEqualTo(letter);
    }

    @Test
    void rolesOfTheOperatorShouldBeToldAndGiveNoPower(ProfilesApi api, Mailbox mailbox) {
        Person alice = People.alice();
        api.signUp(alice, mailbox);

        Admins.of(api.admin())
                .patch(alice.idTag(), json("{\"roles\": [\"leader\", \"contributor\"]}"))
                .expect(200);

        Session session = api.login(alice);
        ProfilesApi leader = api.as(session);
        String claims =
                new String(Base64.getUrlDecoder().decode(session.token().split("\\.")[1]), UTF_8);
        assertThat(leader.me().data().get("roles"))
                .isEqualTo(json("{\"r\": [\"user\", \"contributor\", \"leader\"]}").get("r"));
        assertThat(claims).contains("\"roles\":[\"user\",\"contributor\",\"leader\"]");
        Admins.of(leader).read(alice.idTag()).expect(403);
        leader.refs("").expect(403);
    }

    @Test
    void patchShouldBringBackWhatNewAccountsHaveWhenNullIsSent(ProfilesApi api) {
        Person alice = People.alice();
        api.register(alice);
        Admins admins = Admins.of(api.admin());
        admins.patch(alice.idTag(), json("{\"status\": \"banned\", \"roles\": [\"moderator\"]}"));

        JsonObject data =
                admins.patch(alice.idTag(), json("{\"status\": null, \"roles\": null}")).data();

        assertThat(data)
                .containsAllEntriesOf(json("{\"status\": \"active\", \"roles\": [\"user\"]}"));
    }

    @Test
    void patchShouldNameEveryUnfitMember(ProfilesApi api) {
        Person alice = People.alice();
        api.register(alice);

        Answer answer =
                Admins.of(api.admin())
                        .patch(
                                alice.idTag(),
                                json(
                                        """
                                        {"name": null, "status": "asleep", "reason": 7,
                                        "roles": ["user", "king"]}"""));

        assertThat(answer.expect(400).refusedMembers())
                .containsExactly("/name", "/status", "/roles/1", "/reason");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody-at-all@example.com", "no%20tag", "@"})
    void callsShouldBe404WhenThereIsNoSuchProfile(String idTag, ProfilesApi api) {
        Admins admins = Admins.of(api.admin());

        admins.read(idTag).expect(404);
        admins.setStatus(idTag, "active").expect(404);
    }

    @Test
    void callsShouldBeForAdmins(ProfilesApi api, Mailbox mailbox) {
        Person alice = People.alice();
        Person moderator = People.bob();
        Session user = api.register(alice);
        api.signUp(moderator, mailbox);
        Admins.of(api.admin())
                .patch(moderator.idTag(), json("{\"roles\": [\"moderator\"]}"))
                .expect(200);

        for (Session somebody : List.of(user, api.login(moderator))) {
            Admins admins = Admins.of(api.as(somebody));
            admins.read(alice.idTag()).expect(403);
            admins.setStatus(alice.idTag(), "banned").expect(403);
            admins.audit("").expect(403);
        }
        Admins.of(api).read(alice.idTag()).expect(401);
        Admins.of(api).setStatus(alice.idTag(), "banned").expect(401);
        Admins.of(api).audit("").expect(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\": \"suspended\"}",
                "{\"roles\": [\"user\"]}",
                "{\"roles\": null}"
            })
    void patchShouldRefuseAnybodysChangeOfTheirOwnPower(
            String patch, ProfilesApi api, Mailbox mailbox) {
        Session admin = Admins.signUp(api, mailbox);

        Admins.of(api.as(admin)).patch(admin.idTag(), json(patch)).expect(403);

        api.as(admin).me().expect(200);
    }

    @Test
    void patchShouldLetAdminsChangeTheirNameAndRepeatTheRest(ProfilesApi api, Mailbox mailbox) {
        Session admin = Admins.signUp(api, mailbox);

        Answer answer =
                Admins.of(api.as(admin))
                        .patch(
                                admin.idTag(),
                                json(
                                        """
                                        {"name": "Boss", "status": "active",
                                        "roles": ["admin", "user"]}"""))
                        .expect(200);

        assertThat(answer.data().getString("name")).isEqualTo("Boss");
        api.as(admin).me().expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"suspended", "banned"})
    void tokensShouldDieWithTheNextCallWhenTheirOwnerIsJudged(String status, ProfilesApi api) {
        Person alice = People.alice();
        Session session = api.register(alice);
        api.as(session).me().expect(200);

        Admins.of(api.admin()).setStatus(alice.idTag(), status).expect(200);

        api.as(session).me().expect(401);
        api.as(session).freshToken().expect(401);
    }

    @Test
    void judgedShouldNotComeBackByPasswordOrMailedLink(ProfilesApi api, Mailbox mailbox) {
        Person alice = People.alice();
        api.register(alice);
        String refId = mailbox.awaitLink(alice.email(), "welcome").refId();
        Admins.of(api.admin()).setStatus(alice.idTag(), "suspended").expect(200);

        api.setPassword(refId, alice.password()).expect(400);
        api.tryLogin(alice.idTag(), alice.password()).expect(401);

        Admins.of(api.admin()).setStatus(alice.idTag(), "active").expect(200);
        api.setPassword(refId, alice.password()).expect(200);
    }

    @Test
    void judgedShouldGetNoMailedLink(ProfilesApi api, Mailbox mailbox, DataSource database) {
        Person alice = People.alice();
        api.signUp(alice, mailbox);
        Admins.of(api.admin()).setStatus(alice.idTag(), "banned").expect(200);

        api.forgotPassword(json("{\"idTag\": \"%s\"}", alice.idTag())).expect(200);
        Person bob = People.bob();
        api.signUp(bob, mailbox);
        api.forgotPassword(json("{\"idTag\": \"%s\"}", bob.idTag())).expect(200);

        mailbox.awaitLink(bob.email(), "reset");
        assertThat(
                        number(
                                database,
                                "select count(*) from mail where kind = 'password' and recipient = ?",
                                alice.email()))
                .isZero();
    }

    @Test
    void reinstatingShouldNotReviveTokens(ProfilesApi api, Mailbox mailbox) {
        Person alice = People.alice();
        Session session = api.signUp(alice, mailbox);
        Admins admins = Admins.of(api.admin());

        admins.setStatus(alice.idTag(), "suspended").expect(200);
        admins.setStatus(alice.idTag(), "active").expect(200);

        api.as(session).me().expect(401);
        api.as(api.login(alice)).me().expect(200);
    }

    @Test
    void tokensShouldDieWhenRolesChange(ProfilesApi api, Mailbox mailbox) {
        Person alice = People.alice();
        Session before = api.signUp(alice, mailbox);

        Admins.of(api.admin())
                .patch(alice.idTag(), json("{\"roles\": [\"moderator\"]}"))
                .expect(200);

        api.as(before).me().expect(401);
        assertThat(api.as(api.login(alice)).me().data().getJsonArray("roles"))
                .isEqualTo(json("{\"roles\": [\"user\", \"moderator\"]}").get("roles"));
    }

    @Test
    void tokensShouldLiveOnWhenOnlyTheNameChanges(ProfilesApi api) {
        Person alice = People.alice();
        Session session = api.register(alice);

        Admins.of(api.admin()).patch(alice.idTag(), json("{\"name\": \"Al\"}")).expect(200);

        assertThat(api.as(session).me().data().getString("name")).isEqualTo("Al");
    }

    @Test
    void patchShouldChangeAndTellNothingWhenAllIsAsWanted(ProfilesApi api) {
        Person alice = People.alice();
        Session session = api.register(alice);
        Admins admins = Admins.of(api.admin());
        String etag = admins.read(alice.idTag()).header("ETag").orElseThrow();

        Answer answer =
                admins.patch(
                        alice.idTag(),
                        json("{\"status\": \"active\", \"roles\": [], \"reason\": \"None\"}"));

        assertThat(answer.expect(200).header("ETag")).contains(etag);
        assertThat(admins.audit("?subject=" + alice.idTag()).items()).isEmpty();
        api.as(session).me().expect(200);
    }

    @Test
    void patchShouldHoldWhenTheProfileIsAsItWasRead(ProfilesApi api) {
        Person alice = People.alice();
        api.register(alice);
        String etag = Admins.of(api.admin()).read(alice.idTag()).header("ETag").orElseThrow();
        var patch = Call.patch("/api/admin/profiles/" + alice.idTag(), json("{\"name\": \"Al\"}"));

        Answer first = api.admin().send(patch.header("If-Match", etag)).expect(200);
        Answer second = api.admin().send(patch.header("If-Match", etag)).expect(412);

        assertThat(first.header("ETag")).isPresent().isNotEqualTo(Optional.of(etag));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    }

    /** An event that has been delivered is a mail. */
    @ParameterizedTest
    @ValueSource(strings = {"suspended", "banned"})
    void judgingShouldBePublishedOnceWhenItIsRepeated(
            String status, ProfilesApi api, DataSource database) {
        Person alice = People.alice();
        Session session = api.register(alice);
        new EventTable(database).confirm(session);
        Admins admins = Admins.of(api.admin());

        admins.setStatus(alice.idTag(), status).expect(200);
        admins.setStatus(alice.idTag(), status).expect(200);

        assertThat(
                        number(
                                database,
                                """
                                select
                                    (select count(*) from event
                                    where kind = ? and subject_tn_id = ?)
                                    + (select count(*) from mail
                                    where recipient = ? and kind not in ('welcome', 'password'))""",
                                "profile_" + status,
                                session.tnId(),
                                alice.email()))
                .isEqualTo(1);
    }

    @Test
    void communityShouldBeSuspendedAndHaveNoRoles(ProfilesApi api) {
        String devs = new Communities(api.as(api.register(People.alice()))).found();
        Admins admins = Admins.of(api.admin());

        JsonObject data = admins.setStatus(devs, "suspended").expect(200).data();

        assertThat(data.getString("status")).isEqualTo("suspended");
        assertThat(data).doesNotContainKey("roles");
        assertThat(admins.read(devs).data()).doesNotContainKeys("roles", "email", "lang");
        admins.patch(devs, json("{\"roles\": [\"user\"]}")).expect(400);
    }

    @Test
    void oneShouldLoseWhenTwoAdminsSuspendEachOther(ProfilesApi api, Mailbox mailbox) {
        for (int round = 0; round < 5; round++) {
            Session one = Admins.signUp(api, mailbox);
            Session other = Admins.signUp(api, mailbox);
            Map<Session, Session> rivals = Map.of(one, other, other, one);

            List<Answer> answers =
                    Crowd.together(
                            List.of(one, other),
                            admin ->
                                    Admins.of(api.as(admin))
                                            .setStatus(rivals.get(admin).idTag(), "suspended"));

            assertThat(Crowd.statuses(answers)).isEqualTo(Map.of(200, 1L, 401, 1L));
        }
    }

    private static JsonObject without(String member, JsonObject object) {
        return json(
                "{%s}",
                object.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(member))
                        .map(entry -> "\"" + entry.getKey() + "\": " + entry.getValue())
                        .reduce((left, right) -> left + ", " + right)
                        .orElse(""));
    }
}
