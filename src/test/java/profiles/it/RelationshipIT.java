package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static profiles.it.support.Jsons.json;
import static profiles.relationship.RelationshipVerb.BLOCK;
import static profiles.relationship.RelationshipVerb.CONNECT;
import static profiles.relationship.RelationshipVerb.DISCONNECT;
import static profiles.relationship.RelationshipVerb.FOLLOW;
import static profiles.relationship.RelationshipVerb.MUTE;
import static profiles.relationship.RelationshipVerb.UNBLOCK;
import static profiles.relationship.RelationshipVerb.UNFOLLOW;
import static profiles.relationship.RelationshipVerb.UNMUTE;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.it.support.Answer;
import profiles.it.support.Call;
import profiles.it.support.EventTable;
import profiles.it.support.Mailbox;
import profiles.it.support.Numbers;
import profiles.it.support.People;
import profiles.it.support.Person;
import profiles.it.support.ProfilesApi;
import profiles.it.support.Relations;
import profiles.it.support.ServerTest;
import profiles.it.support.Session;
import profiles.it.support.StoredSides;
import profiles.relationship.Connection;
import profiles.relationship.Notes;
import profiles.relationship.RelationshipVerb;
import profiles.relationship.Side;

@ServerTest
class RelationshipIT {

    private static final String NOTHING =
            """
            {"following": false, "connected": false, "connection": "disconnected",
            "blocked": false, "muted": false}""";

    private static final String NOTES = "\"trust\": \"always\", \"hiddenInHome\": true";

    private ProfilesApi api;
    private DataSource database;
    private Session alice;
    private Session bob;
    private Relations ofAlice;
    private Relations ofBob;

    @BeforeEach
    void registerBoth(ProfilesApi anonymous, DataSource ofTheServer) {
        api = anonymous;
        database = ofTheServer;
        alice = api.register(People.alice());
        bob = api.register(People.bob());
        ofAlice = new Relations(api.as(alice));
        ofBob = new Relations(api.as(bob));
    }

    @Test
    void followShouldAnswerAsDocumented() {
        api.tryRegister(People.BOB.registration(ProfilesApi.INVITATION));
        long before = Instant.now().getEpochSecond();

        Answer answer =
                api.as(alice)
                        .send(
                                Call.of("PATCH", "/api/profiles/bob@example.com")
                                        .header("X-Request-ID", "req_abc123")
                                        .json(
                                                """
                                                {
                                                "relationship": "follow"
                                                }"""))
                        .expect(200);

        JsonObject body = answer.body();
        long time = body.getJsonNumber("time").longValueExact();
        assertThat(time).isBetween(before, Instant.now().getEpochSecond());
        long updatedAt = body.getJsonObject("data").getJsonNumber("updatedAt").longValueExact();
        assertThat(updatedAt).isBetween(before, time);
        assertThat(body)
                .isEqualTo(
                        json(
                                """
                                {"data": {"idTag": "bob@example.com", "relationship": "follow",
                                "updatedAt": %d, "following": true, "connected": false,
                                "connection": "disconnected", "blocked": false, "muted": false},
                                "time": %d, "reqId": "req_abc123"}""",
                                updatedAt, time));
    }

    @Test
    void followShouldBeSeenByBothOnly() {
        assertThat(state(ofAlice.does(FOLLOW, bob.idTag()))).isEqualTo(with("\"following\": true"));

        assertThat(state(ofBob.does(UNMUTE, alice.idTag()))).isEqualTo(json(NOTHING));
    }

    @Test
    void unfollowShouldLeaveNothing() {
        ofAlice.does(FOLLOW, bob.idTag());

        assertThat(state(ofAlice.does(UNFOLLOW, bob.idTag()))).isEqualTo(json(NOTHING));
        assertThat(stored().sides()).isEmpty();
    }

    @Test
    void followShouldBeRefusedWhenNotAllowed() {
        settingsOfBob("\"allowFollowers\": false");

        ofAlice.attempt(FOLLOW, bob.idTag()).expect(403);

        assertThat(stored().sides()).isEmpty();
    }

    @Test
    void followShouldGoOnWhenNoLongerAllowed() {
        ofAlice.does(FOLLOW, bob.idTag());
        settingsOfBob("\"allowFollowers\": false");

        assertThat(state(ofAlice.does(FOLLOW, bob.idTag()))).isEqualTo(with("\"following\": true"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"M", "I"})
    void connectShouldWait(String mode) {
        settingsOfBob("\"connectionMode\": \"" + mode + "\"");

        assertThat(state(ofAlice.does(CONNECT, bob.idTag())))
                .isEqualTo(with("\"connected\": \"R\", \"connection\": \"pending\""));
        assertThat(state(ofBob.does(UNMUTE, alice.idTag()))).isEqualTo(json(NOTHING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"M", "I"})
    void connectShouldAgreeWhenTheOtherHasAsked(String mode) {
        settingsOfBob("\"connectionMode\": \"" + mode + "\"");
        ofAlice.does(CONNECT, bob.idTag());

        assertThat(state(ofBob.does(CONNECT, alice.idTag()))).isEqualTo(connected());
        assertThat(state(ofAlice.does(CONNECT, bob.idTag()))).isEqualTo(connected());
    }

    @Test
    void connectShouldConnectBothAtOnceWhenTheOtherAcceptsAll() {
        settingsOfBob("\"connectionMode\": \"A\"");

        assertThat(state(ofAlice.does(CONNECT, bob.idTag()))).isEqualTo(connected());
        assertThat(state(ofBob.does(CONNECT, alice.idTag()))).isEqualTo(connected());
    }

    @Test
    void disconnectShouldWithdraw() {
        ofAlice.does(CONNECT, bob.idTag());

        assertThat(state(ofAlice.does(DISCONNECT, bob.idTag()))).isEqualTo(json(NOTHING));
        assertThat(stored().sides()).isEmpty();
    }

    @Test
    void disconnectShouldRefuse() {
        ofAlice.does(CONNECT, bob.idTag());

        ofBob.does(DISCONNECT, alice.idTag());

        assertThat(stored().sides()).isEmpty();
    }

    @Test
    void disconnectShouldEndBoth() {
        connectBoth();

        ofBob.does(DISCONNECT, alice.idTag());

        assertThat(stored().sides()).isEmpty();
    }

    @Test
    void blockShouldCutBothWays() {
        connectBoth();
        ofAlice.does(FOLLOW, bob.idTag());
        ofBob.does(FOLLOW, alice.idTag());

        assertThat(state(ofAlice.does(BLOCK, bob.idTag()))).isEqualTo(with("\"blocked\": true"));

        assertThat(stored().sides())
                .isEqualTo(
                        Map.of(
                                List.of(alice.tnId(), bob.tnId()),
                                new Side(false, Connection.DISCONNECTED, true, false)));
    }

    @Test
    void unblockShouldRestoreNothing() {
        connectBoth();
        ofAlice.does(BLOCK, bob.idTag());

        assertThat(state(ofAlice.does(UNBLOCK, bob.idTag()))).isEqualTo(json(NOTHING));
        assertThat(state(ofBob.does(UNMUTE, alice.idTag()))).isEqualTo(json(NOTHING));
    }

    @ParameterizedTest
    @EnumSource(names = {"FOLLOW", "CONNECT"})
    void approachShouldConflictWithOwnBlock(RelationshipVerb verb) {
        ofAlice.does(BLOCK, bob.idTag());

        ofAlice.attempt(verb, bob.idTag()).expect(409);
    }

    @Test
    void muteShouldNotReachTheOther() {
        assertThat(state(ofAlice.does(MUTE, bob.idTag()))).isEqualTo(with("\"muted\": true"));

        assertThat(state(ofBob.does(UNMUTE, alice.idTag()))).isEqualTo(json(NOTHING));
        assertThat(state(ofAlice.does(UNMUTE, bob.idTag()))).isEqualTo(json(NOTHING));
    }

    @ParameterizedTest
    @EnumSource(RelationshipVerb.class)
    void doingItAgainShouldChangeNothing(RelationshipVerb verb) {
        ofAlice.does(verb, bob.idTag());
        age();

        ofAlice.does(verb, bob.idTag());

        assertThat(rowsYoungerThanAnHour()).isZero();
    }

    @Test
    void doingItAgainShouldTellWhenItWasDone() {
        ofAlice.does(FOLLOW, bob.idTag());
        age();

        long updatedAt = ofAlice.does(FOLLOW, bob.idTag()).getJsonNumber("updatedAt").longValue();

        assertThat(Instant.ofEpochSecond(updatedAt))
                .isBefore(Instant.now().minus(Duration.ofHours(1)));
    }

    @Test
    void tagShouldBeTakenInAnySpelling() {
        String shouted = bob.idTag().toUpperCase(Locale.ROOT);

        assertThat(ofAlice.does(FOLLOW, " " + shouted).getString("idTag")).isEqualTo(bob.idTag());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"status\": \"B\"} | block | true | true",
                "{\"status\": \"M\"} | mute | false | true",
                "{\"status\": \"A\"} | unblock | false | false",
                "{\"status\": null} | unblock | false | false",
                "{\"status\": \"A\", \"following\": true, \"connected\": true} | unblock | false | false",
            })
    void statusShouldBeTakenForTheVerb(String body, String verb, boolean blocked, boolean muted) {
        if (!verb.equals("mute")) {
            ofAlice.does(MUTE, bob.idTag());
        }
        if (verb.equals("unblock")) {
            ofAlice.does(BLOCK, bob.idTag());
        }

        JsonObject data = ofAlice.attempt(body, bob.idTag()).expect(200).data();

        assertThat(data.getString("relationship")).isEqualTo(verb);
        assertThat(state(data))
                .isEqualTo(with("\"blocked\": %s, \"muted\": %s".formatted(blocked, muted)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /relationship",
                "{\"following\": true} | /relationship",
                "{\"relationship\": null} | /relationship",
                "{\"relationship\": 1} | /relationship",
                "{\"relationship\": \"\"} | /relationship",
                "{\"relationship\": \"Follow\"} | /relationship",
                "{\"relationship\": \"marry\"} | /relationship",
                "{\"status\": \"X\"} | /status",
                "{\"status\": 1} | /status",
                "{\"status\": \"B\", \"relationship\": \"block\"} | /status",
                "{\"trust\": \"perhaps\"} | /trust",
                "{\"trust\": true} | /trust",
                "{\"hiddenInHome\": null} | /hiddenInHome",
                "{\"hiddenInHome\": \"true\"} | /hiddenInHome",
                "{\"relationship\": \"follow\", \"trust\": \"Always\"} | /trust",
            })
    void changeShouldNameUnfitMember(String body, String pointer) {
        Answer answer = ofAlice.attempt(body, bob.idTag());

        assertThat(answer.expect(400).refusedMembers()).containsExactly(pointer);
        assertThat(stored().sides()).isEmpty();
    }

    @Test
    void notesShouldBeShownToWhoMadeThemOnly() {
        String stale = tagForAlice();

        JsonObject data = noteOfBob("\"trust\": \"always\", \"hiddenInHome\": true");

        assertThat(data).doesNotContainKey("relationship");
        assertThat(state(data)).isEqualTo(with(NOTES));
        assertThat(tagForAlice()).isNotEqualTo(stale);
        assertThat(seenBy(api.as(alice), bob))
                .allSatisfy(seen -> assertThat(seen).containsAllEntriesOf(json("{%s}", NOTES)));
        assertThat(seenBy(api.as(bob), alice)).allSatisfy(RelationshipIT::assertNoNotes);
        assertThat(seenBy(api.as(bob), bob)).allSatisfy(RelationshipIT::assertNoNotes);
    }

    @Test
    void notesShouldOutliveBlock() {
        noteOfBob("\"trust\": \"never\", \"relationship\": \"follow\"");

        ofAlice.does(BLOCK, bob.idTag());

        assertThat(state(ofAlice.does(UNBLOCK, bob.idTag())))
                .isEqualTo(with("\"trust\": \"never\""));
    }

    @Test
    void notesTakenBackShouldLeaveNothing() {
        noteOfBob(NOTES);
        noteOfBob("\"trust\": null");

        assertThat(stored().side(alice, bob).notes()).isEqualTo(new Notes(null, true));

        assertThat(state(noteOfBob("\"hiddenInHome\": false"))).isEqualTo(json(NOTHING));
        assertThat(stored().sides()).isEmpty();
    }

    private JsonObject noteOfBob(String members) {
        return ofAlice.attempt("{" + members + "}", bob.idTag()).expect(200).data();
    }

    /** The profile read by its tag, in the list and in a batch. */
    private static List<JsonObject> seenBy(ProfilesApi viewer, Session whose) {
        String list = "/api/profiles?idTag=" + whose.idTag();
        String batch = "/api/profiles/batch?idTags=" + whose.idTag();
        return List.of(
                viewer.send(Call.get("/api/profiles/" + whose.idTag())).expect(200).data(),
                viewer.send(Call.get(list)).items().get(0),
                viewer.send(Call.get(batch)).items().get(0));
    }

    private static void assertNoNotes(JsonObject profile) {
        assertThat(profile).doesNotContainKeys("trust", "hiddenInHome");
    }

    @ParameterizedTest
    @EnumSource(RelationshipVerb.class)
    void relationshipWithOneselfShouldBeRefused(RelationshipVerb verb) {
        ofAlice.attempt(verb, alice.idTag()).expect(400);
    }

    @Test
    void changeShouldNeedToken() {
        new Relations(api).attempt(FOLLOW, bob.idTag()).expect(401);
    }

    @ParameterizedTest
    @EnumSource(RelationshipVerb.class)
    void blockShouldLookLikeUnknownTag(RelationshipVerb verb) {
        ofBob.does(BLOCK, alice.idTag());

        Answer answer = ofAlice.attempt(verb, bob.idTag()).expect(404);

        assertSame(answer, ofAlice.attempt(verb, People.bob().idTag()));
    }

    @Test
    void blockShouldLookLikeUnknownTagWhenThereIsAPrecondition() {
        String tag = tagForAlice();
        ofBob.does(BLOCK, alice.idTag());
        String nobody = People.bob().idTag();

        Answer answer = followBobIf(tag).expect(404);

        Call call = Relations.call(nobody, FOLLOW).header("If-Match", tag);
        assertSame(answer, api.as(alice).send(call));
    }

    @ParameterizedTest
    @ValueSource(strings = {"suspended", "banned"})
    void inactiveProfileShouldLookLikeUnknownTag(String status) {
        execute("update profile set status = '%s' where tn_id = %d", status, bob.tnId());

        Answer answer = ofAlice.attempt(FOLLOW, bob.idTag()).expect(404);

        assertSame(answer, ofAlice.attempt(FOLLOW, People.bob().idTag()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "no tag", "a@b", "@@@"})
    void malformedTagShouldLookLikeUnknownTag(String malformed) {
        Answer answer = ofAlice.attempt(FOLLOW, malformed).expect(404);

        assertSame(answer, ofAlice.attempt(FOLLOW, People.bob().idTag()));
    }

    @Test
    void changeShouldBeMadeWhenPreconditionHolds() {
        followBobIf(tagForAlice()).expect(200);

        assertThat(stored().side(alice, bob).following()).isTrue();
    }

    @Test
    void changeShouldNotBeMadeWhenRelationshipHasChanged() {
        String stale = tagForAlice();
        ofAlice.does(MUTE, bob.idTag());

        Answer answer = followBobIf(stale).expect(412);

        assertThat(answer.header("ETag")).contains(tagForAlice());
        assertThat(stored().side(alice, bob).following()).isFalse();
    }

    @Test
    void changeShouldNotBeMadeWhenProfileHasChanged() {
        String stale = tagForAlice();
        api.as(bob).patchMe(json("{\"name\": \"Bob the Builder\"}")).expect(200);

        followBobIf(stale).expect(412);
    }

    @Test
    void requestShouldBeMailed(Mailbox mailbox) {
        Person carol = People.alice();
        Session askedForMail = api.register(carol);
        new EventTable(database).confirm(askedForMail);

        ofAlice.does(CONNECT, carol.idTag());

        assertThat(mailbox.awaitMail(carol.email(), "would like to connect").text())
                .contains(alice.idTag());
    }

    private String tagForAlice() {
        Call call = Call.get("/api/profiles/" + bob.idTag());
        return api.as(alice).send(call).expect(200).header("ETag").orElseThrow();
    }

    private Answer followBobIf(String tag) {
        return api.as(alice).send(Relations.call(bob.idTag(), FOLLOW).header("If-Match", tag));
    }

    private void connectBoth() {
        ofAlice.does(CONNECT, bob.idTag());
        ofBob.does(CONNECT, alice.idTag());
    }

    private void settingsOfBob(String settings) {
        api.as(bob).patchMe(json("{\"settings\": {%s}}", settings)).expect(200);
    }

    private StoredSides stored() {
        return StoredSides.among(List.of(alice, bob), database);
    }

    private static JsonObject connected() {
        return with("\"connected\": true, \"connection\": \"connected\"");
    }

    /** The state of strangers, but for these members. */
    private static JsonObject with(String members) {
        return Json.createMergePatch(json("{" + members + "}")).apply(json(NOTHING)).asJsonObject();
    }

    /** What an answer tells of the state, without what it tells of the deed. */
    private static JsonObject state(JsonObject data) {
        var state = new TreeMap<String, JsonValue>(data);
        state.keySet().removeAll(List.of("idTag", "relationship", "updatedAt"));
        return Json.createObjectBuilder(Map.copyOf(state)).build();
    }

    /** The same but for what tells two requests apart. */
    private static void assertSame(Answer one, Answer other) {
        assertThat(one.status()).isEqualTo(other.status());
        assertThat(withoutRequest(one)).isEqualTo(withoutRequest(other));
        assertThat(one.headers().map().keySet()).isEqualTo(other.headers().map().keySet());
    }

    private static Map<String, JsonValue> withoutRequest(Answer answer) {
        var body = new TreeMap<String, JsonValue>(answer.body());
        body.keySet().removeAll(List.of("reqId", "time", "instance"));
        return body;
    }

    /** Lets what alice and bob have done so far be long ago. */
    private void age() {
        execute(
                "update relationship set updated_at = updated_at - interval '1 day'"
                        + " where from_tn_id in (%d, %d)",
                alice.tnId(), bob.tnId());
    }

    private int rowsYoungerThanAnHour() {
        return Numbers.number(
                database,
                "select count(*) from relationship where from_tn_id in (?, ?)"
                        + " and updated_at > now() - interval '1 hour'",
                alice.tnId(),
                bob.tnId());
    }

    private void execute(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql.formatted(values));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
