package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static profiles.it.support.Jsons.json;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.it.support.Admins;
import profiles.it.support.Answer;
import profiles.it.support.Call;
import profiles.it.support.Crowd;
import profiles.it.support.Mailbox;
import profiles.it.support.People;
import profiles.it.support.Person;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;
import profiles.it.support.Session;

@ServerTest
class AuditIT {

    @Test
    void changeOfProfileShouldBeToldWhole(ProfilesApi api, Mailbox mailbox) {
        Session admin = Admins.signUp(api, mailbox);
        Person alice = People.alice();
        api.register(alice);
        Admins admins = Admins.of(api.as(admin));
        String name = admins.read(alice.idTag()).data().getString("name");

        Answer change =
                admins.patch(
                        alice.idTag(),
                        json(
                                """
                                {"name": "Al", "status": "S", "roles": ["moderator"],
                                "reason": " Sends advertisements "}"""));

        JsonObject entry = only(admins.audit("?subject=" + alice.idTag()));
        assertThat(entry)
                .isEqualTo(
                        json(
                                """
                                {"id": %s, "at": "%s", "actor": {"tnId": %d, "idTag": "%s"},
                                "action": "profile.update", "subject": "%s", "change": {
                                "name": {"old": "%s", "new": "Al"},
                                "status": {"old": "active", "new": "suspended"},
                                "roles": {"old": ["user"], "new": ["user", "moderator"]}},
                                "reason": "Sends advertisements", "reqId": "%s"}""",
                                entry.get("id"),
                                entry.getString("at"),
                                admin.tnId(),
                                admin.idTag(),
                                alice.idTag(),
                                name,
                                change.body().getString("reqId")));
    }

    @Test
    void refusedChangeShouldNotBeTold(ProfilesApi api) {
        Person alice = People.alice();
        api.register(alice);
        var patch = Call.patch("/api/admin/profiles/" + alice.idTag(), json("{\"name\": \"Al\"}"));

        api.admin().send(patch.header("If-Match", "\"999\"")).expect(412);

        assertThat(Admins.of(api.admin()).audit("?subject=" + alice.idTag()).items()).isEmpty();
    }

    @Test
    void invitationsShouldBeToldFromTheirMakingToTheirEnd(ProfilesApi api) {
        String refId = api.admin().invitation(3);
        api.admin().patchRef(refId, json("{\"count\": null, \"description\": \"All\"}"));
        api.admin().patchRef(refId, json("{\"description\": \"All\"}"));
        api.admin().deleteRef(refId).expect(204);

        List<JsonObject> entries = Admins.of(api.admin()).audit("?subject=" + refId).items();

        assertThat(entries)
                .extracting(entry -> entry.getString("action"))
                .containsExactly("ref.delete", "ref.update", "ref.create");
        assertThat(entries)
                .extracting(entry -> (Object) entry.get("change"))
                .containsExactly(
                        json(
                                """
                                {"type": {"old": "register"}, "description": {"old": "All"}}"""),
                        json("{\"count\": {\"old\": 3}, \"description\": {\"new\": \"All\"}}"),
                        json("{\"type\": {\"new\": \"register\"}, \"count\": {\"new\": 3}}"));
    }

    @Test
    void eachChangeShouldBeginWhereTheOneBeforeEndedWhenAllComeAtOnce(ProfilesApi api) {
        Person alice = People.alice();
        Session session = api.register(alice);
        Admins admins = Admins.of(api.admin());
        List<String> names = List.of("Ann", "Ben", "Cat", "Dan", "Eve", "Fay", "Gus", "Hal");

        List<Answer> answers =
                Crowd.together(
                        names,
                        name -> {
                            api.as(session).patchMe(json("{\"x\": {\"bio\": \"%s\"}}", name));
                            return admins.patch(alice.idTag(), json("{\"name\": \"%s\"}", name));
                        });

        assertThat(Crowd.statuses(answers)).isEqualTo(Map.of(200, 8L));
        List<JsonObject> entries = admins.audit("?subject=" + alice.idTag()).items();
        assertThat(entries).hasSize(8);
        assertThat(entries.subList(0, 7))
                .extracting(AuditIT::oldName)
                .isEqualTo(entries.subList(1, 8).stream().map(AuditIT::newName).toList());
    }

    @Test
    void filtersShouldAllHold(ProfilesApi api, Mailbox mailbox) {
        Session admin = Admins.signUp(api, mailbox);
        Person alice = People.alice();
        api.register(alice);
        Admins admins = Admins.of(api.as(admin));
        Instant before = Instant.now().minusSeconds(60);
        Answer change = admins.setStatus(alice.idTag(), "banned").expect(200);
        String reqId = change.body().getString("reqId");

        String matching =
                "?actor=%s&subject=%s&action=profile.update&reqId=%s&from=%s&until=%s"
                        .formatted(
                                admin.idTag(),
                                alice.idTag().toUpperCase(Locale.ROOT),
                                reqId,
                                before,
                                before.plusSeconds(600));

        assertThat(admins.audit(matching).items()).hasSize(1);
        assertThat(admins.audit("?reqId=" + reqId).items()).hasSize(1);
        assertThat(admins.audit("?actor=" + admin.idTag()).items()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor=somebody-else@example.com",
                "subject=somebody-else@example.com",
                "action=ref.create",
                "reqId=another",
                "from=2999-01-01T00:00:00Z",
                "until=2020-01-01T00:00:00%2B01:00",
            })
    void filterShouldLeaveOutWhatDoesNotHold(String filter, ProfilesApi api) {
        Person alice = People.alice();
        api.register(alice);
        Admins admins = Admins.of(api.admin());
        admins.setStatus(alice.idTag(), "banned").expect(200);
        String own = filter.startsWith("subject") ? "" : "&subject=" + alice.idTag();

        assertThat(admins.audit("?" + filter + own).items()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "actor=nobody | /actor",
                "subject=%20 | /subject",
                "action=profile.delete | /action",
                "action= | /action",
                "from=yesterday | /from",
                "until=2025-01-01 | /until",
                "reqId=a%20b | /reqId",
                "limit=0 | /limit",
                "cursor=nonsense | /cursor",
            })
    void unknownValueShouldBeRefused(String query, String pointer, ProfilesApi api) {
        Answer answer = Admins.of(api.admin()).audit("?" + query);

        assertThat(answer.expect(400).refusedMembers()).containsExactly(pointer);
    }

    @Test
    void pagesShouldShowEachEntryOnceNewestFirstWhileEntriesAreAdded(ProfilesApi api) {
        Person alice = People.alice();
        api.register(alice);
        Admins admins = Admins.of(api.admin());
        for (String name : List.of("First", "Second", "Third", "Fourth", "Fifth")) {
            admins.patch(alice.idTag(), json("{\"name\": \"%s\"}", name)).expect(200);
        }

        List<String> seen = new ArrayList<>();
        String query = "?limit=2&subject=" + alice.idTag();
        String cursor = "";
        while (cursor != null) {
            Answer page = admins.audit(query + cursor).expect(200);
            page.items().forEach(entry -> seen.add(newName(entry)));
            String next =
                    page.body().getJsonObject("cursorPagination").getString("nextCursor", null);
            cursor = next == null ? null : "&cursor=" + next;
            admins.patch(alice.idTag(), json("{\"name\": \"Later %d\"}", seen.size()));
        }

        assertThat(seen).containsExactly("Fifth", "Fourth", "Third", "Second", "First");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit set reason = 'forged'",
                "delete from audit",
                "truncate audit",
                "update audit set reason = 'forged' where id = -1",
            })
    void databaseShouldRefuseWhateverDoesNotAdd(String forgery, DataSource database) {
        assertThatThrownBy(() -> execute(database, forgery))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("only ever added to");
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String oldName(JsonObject entry) {
        return entry.getJsonObject("change").getJsonObject("name").getString("old");
    }

    private static String newName(JsonObject entry) {
        return entry.getJsonObject("change").getJsonObject("name").getString("new");
    }

    private static JsonObject only(Answer page) {
        assertThat(page.items()).hasSize(1);
        return page.items().get(0);
    }
}
