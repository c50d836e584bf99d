package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static profiles.it.support.Jsons.json;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.it.support.Answer;
import profiles.it.support.Communities;
import profiles.it.support.Crowd;
import profiles.it.support.People;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;
import profiles.it.support.Session;
import profiles.it.support.Statuses;
import profiles.it.support.Troop;

/** Who comes into a community, who goes, and who sees it. */
@ServerTest
class MembersIT {

    private Troop troop;
    private String tag;
    private String stranger;

    @BeforeEach
    void gather(ProfilesApi api) {
        troop = Troop.gather(api);
        tag = troop.tag();
        stranger = troop.idTag("stranger");
    }

    private void admitBy(String connectionMode) {
        troop.as("owner")
                .change(tag, json("{\"settings\": {\"connectionMode\": \"%s\"}}", connectionMode))
                .expect(200);
    }

    private Answer join() {
        return troop.as("stranger").relate(tag, "connect").expect(200);
    }

    private Communities owner() {
        return troop.as("owner");
    }

    private static JsonObject only(Answer answer) {
        List<JsonObject> items = answer.expect(200).items();
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    @Test
    void listShouldTellWhoBelongs() {
        JsonObject owner = only(owner().members(tag, "?role=owner"));

        assertThat(owner)
                .isEqualTo(
                        json(
                                """
                                {"tnId": %d, "idTag": "%s", "name": "%s", "type": "person", "role": "owner",
                                "status": "member", "since": "%s"}""",
                                troop.tnId("owner"),
                                troop.idTag("owner"),
                                owner.getString("name"),
                                owner.getString("since")));
    }

    @Test
    void listShouldGoOnWhereThePageEnded() {
        var seen = new ArrayList<String>();
        String cursor = "";
        do {
            Answer page = owner().members(tag, "?limit=2" + cursor).expect(200);
            page.items().forEach(item -> seen.add(item.getString("idTag")));
            JsonObject more = page.body().getJsonObject("cursorPagination");
            cursor = more.getBoolean("hasMore") ? "&cursor=" + more.getString("nextCursor") : "";
        } while (!cursor.isEmpty());

        assertThat(seen)
                .doesNotHaveDuplicates()
                .containsAll(owner().ranks(tag).keySet())
                .hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({"member, 2", "moderator, 2", "owner, 1"})
    void listShouldBeNarrowedToARank(String role, int count) {
        List<JsonObject> items = owner().members(tag, "?status=member&role=" + role).items();

        assertThat(items).hasSize(count).allMatch(item -> item.getString("role").equals(role));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?status=pending", "?role=admin", "?limit=0", "?cursor=x"})
    void listShouldRefuseUnknownValues(String query) {
        owner().members(tag, query).expect(400);
    }

    @Test
    void listShouldDemandToken(ProfilesApi anonymous) {
        new Communities(anonymous).members(tag, "").expect(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"suspended", "banned"})
    void listShouldLeaveOutWhoIsNotActive(String status, DataSource database) throws SQLException {
        Statuses.set(database, troop.idTag("member"), status);

        assertThat(owner().ranks(tag)).hasSize(4).doesNotContainKey(troop.idTag("member"));
        owner().remove(tag, troop.idTag("member")).expect(404);
    }

    @Test
    void listShouldLeaveOutWhoBlocksTheViewer() {
        troop.as("member").relate(troop.idTag("moderator"), "block").expect(200);

        assertThat(troop.as("moderator").ranks(tag)).doesNotContainKey(troop.idTag("member"));
        assertThat(owner().ranks(tag)).containsKey(troop.idTag("member"));
    }

    @Test
    void undiscoverableMembersShouldBeSeenByThoseWhoBelongOrKnowThem() {
        troop.as("member")
                .api()
                .patchMe(json("{\"settings\": {\"discoverable\": false}}"))
                .expect(200);
        Map<String, String> before = troop.as("stranger").ranks(tag);
        troop.as("stranger").relate(troop.idTag("member"), "follow").expect(200);

        assertThat(before).doesNotContainKey(troop.idTag("member"));
        assertThat(troop.as("stranger").ranks(tag)).containsKey(troop.idTag("member"));
        assertThat(troop.as("member2").ranks(tag)).containsKey(troop.idTag("member"));
    }

    @Test
    void joiningShouldWaitForAnOfficer() {
        JsonObject relation = join().data();

        assertThat(relation.getString("connection")).isEqualTo("pending");
        assertThat(owner().waiting(tag, "requested")).containsExactly(stranger);
        assertThat(owner().ranks(tag)).doesNotContainKey(stranger);

        JsonObject member = troop.as("moderator").put(tag, stranger).expect(200).data();

        assertThat(member)
                .containsAllEntriesOf(json("{\"role\": \"member\", \"status\": \"member\"}"));
        assertThat(owner().waiting(tag, "requested")).isEmpty();
        assertThat(owner().ranks(tag)).containsEntry(stranger, "member");
        assertThat(join().data().getString("connection")).isEqualTo("connected");
    }

    @Test
    void joiningShouldSucceedAtOnceWhereEverybodyMay() {
        admitBy("A");

        JsonObject relation = join().data();

        assertThat(relation.getString("connection")).isEqualTo("connected");
        assertThat(owner().ranks(tag)).containsEntry(stranger, "member");
    }

    @Test
    void joiningShouldWaitUnseenWhereRequestsAreIgnored() {
        admitBy("I");

        JsonObject relation = join().data();

        assertThat(relation.getString("connection")).isEqualTo("pending");
        assertThat(owner().waiting(tag, "requested")).isEmpty();
    }

    @Test
    void requestShouldBeRefused() {
        join();

        troop.as("moderator").remove(tag, stranger).expect(204);

        assertThat(owner().waiting(tag, "requested")).isEmpty();
    }

    @Test
    void requestShouldBeWithdrawn() {
        join();

        troop.as("stranger").remove(tag, stranger).expect(204);

        assertThat(owner().waiting(tag, "requested")).isEmpty();
    }

    @Test
    void invitationShouldWaitForThePerson() {
        JsonObject invited = troop.as("moderator").put(tag, stranger).expect(200).data();

        assertThat(invited.getString("status")).isEqualTo("invited");
        assertThat(invited).doesNotContainKey("role");
        assertThat(owner().waiting(tag, "invited")).containsExactly(stranger);

        assertThat(join().data().getString("connection")).isEqualTo("connected");
        assertThat(owner().waiting(tag, "invited")).isEmpty();
        assertThat(owner().ranks(tag)).containsEntry(stranger, "member");
    }

    @Test
    void invitationShouldBeRepeatedWithoutEffect() {
        JsonObject first = owner().put(tag, stranger).expect(200).data();

        assertThat(owner().put(tag, stranger).expect(200).data().getString("status"))
                .isEqualTo(first.getString("status"));
    }

    @Test
    void invitationShouldMakeMembersOfThoseWhoAcceptAll() {
        troop.as("stranger").answerRequests("A");

        JsonObject member = owner().raise(tag, stranger, "moderator").expect(200).data();

        assertThat(member)
                .containsAllEntriesOf(json("{\"role\": \"moderator\", \"status\": \"member\"}"));
    }

    @Test
    void invitationShouldWaitUnseenByThoseWhoIgnoreAll() {
        troop.as("stranger").answerRequests("I");

        owner().put(tag, stranger).expect(200);

        assertThat(owner().waiting(tag, "invited")).containsExactly(stranger);
        assertThat(join().data().getString("connection")).isEqualTo("connected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner", "stranger"})
    void invitationShouldBeWithdrawnOrRefused(String by) {
        owner().put(tag, stranger).expect(200);

        troop.as(by).remove(tag, stranger).expect(204);

        assertThat(owner().waiting(tag, "invited")).isEmpty();
        assertThat(join().data().getString("connection")).isEqualTo("pending");
    }

    @Test
    void invitationShouldBeRefusedByDisconnecting() {
        owner().put(tag, stranger).expect(200);

        troop.as("stranger").relate(tag, "disconnect").expect(200);

        assertThat(owner().waiting(tag, "invited")).isEmpty();
    }

    @Test
    void promotionShouldBeTakenBack() {
        owner().raise(tag, troop.idTag("member"), "moderator").expect(200);
        troop.as("member").read(tag).expect(200);

        owner().raise(tag, troop.idTag("member"), "member").expect(200);

        troop.as("member").read(tag).expect(403);
        assertThat(troop.ranks()).containsEntry(troop.idTag("member"), "member");
    }

    @ParameterizedTest
    @ValueSource(strings = {"disconnect", "block"})
    void memberShouldLeave(String verb) {
        troop.as("member").relate(tag, verb).expect(200);

        assertThat(troop.ranks()).doesNotContainKey(troop.idTag("member"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"member", "moderator"})
    void memberShouldLeaveByRemovingThemselves(String kind) {
        troop.as(kind).remove(tag, troop.idTag(kind)).expect(204);
        troop.as(kind).remove(tag, troop.idTag(kind)).expect(204);

        assertThat(troop.ranks()).doesNotContainKey(troop.idTag(kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"disconnect", "block"})
    void ownerShouldNotLeave(String verb) {
        owner().relate(tag, verb).expect(409);

        owner().remove(tag, troop.idTag("owner")).expect(409);
        assertThat(troop.ranks()).containsEntry(troop.idTag("owner"), "owner");
    }

    @Test
    void removedMemberShouldBeAbleToComeBack() {
        owner().remove(tag, troop.idTag("member")).expect(204);

        JsonObject relation = troop.as("member").relate(tag, "connect").expect(200).data();

        assertThat(relation.getString("connection")).isEqualTo("pending");
    }

    @ParameterizedTest
    @ValueSource(strings = {"community", "officer"})
    void whoeverBlocksShouldBeUnknown(String whom) {
        troop.as("stranger")
                .relate(whom.equals("officer") ? troop.idTag("moderator") : tag, "block")
                .expect(200);

        troop.as("moderator").put(tag, stranger).expect(404);
        troop.as("moderator").remove(tag, stranger).expect(404);
        troop.as("moderator").put(tag, "nobody-knows@example.com").expect(404);
    }

    @Test
    void blockShouldKeepEvenAdminsFromGivingTheCommunity() {
        troop.as("stranger").relate(tag, "block").expect(200);

        troop.as("admin").transfer(tag, stranger).expect(409);
    }

    @Test
    void communitiesShouldNotBelong() {
        String other = owner().found();

        owner().put(tag, other).expect(400);
    }

    @Test
    void allWhoJoinAtOnceShouldBelong(ProfilesApi api) {
        admitBy("A");
        List<Session> people = Stream.generate(People::alice).limit(24).map(api::register).toList();

        List<Answer> answers =
                Crowd.together(
                        people, person -> new Communities(api.as(person)).relate(tag, "connect"));

        assertThat(Crowd.statuses(answers)).isEqualTo(Map.of(200, 24L));
        assertThat(troop.ranks()).hasSize(5 + 24);
    }
}
