package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static profiles.it.support.Jsons.json;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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
import profiles.it.support.Files;
import profiles.it.support.People;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;
import profiles.it.support.Session;
import profiles.support.FakeDnsServer;

/** Founding a community. */
@ServerTest
class FoundingIT {

    private static final JsonObject PLAIN = json("{\"type\": \"idp\"}");

    private final String tag = Communities.someTag();
    private ProfilesApi alice;
    private Session session;
    private Communities communities;

    @BeforeEach
    void registerAlice(ProfilesApi api) {
        session = api.register(People.alice());
        alice = api.as(session);
        communities = new Communities(alice);
    }

    private Communities as(Session other) {
        return new Communities(alice.as(other));
    }

    private static JsonObject request(String members, Object... values) {
        return json("{\"type\": \"idp\", " + members.formatted(values) + "}");
    }

    @Test
    void foundShouldTellTheCommunity() {
        Answer answer =
                communities
                        .tryFound(tag, request("\"name\": \" Developer Community \""))
                        .expect(201);

        JsonObject data = answer.data();
        assertThat(data)
                .isEqualTo(
                        json(
                                """
                                {"tnId": %d, "idTag": "%s", "name": "Developer Community", "type": "community",
                                "createdAt": "%s"}""",
                                data.getInt("tnId"), tag, data.getString("createdAt")));
        assertThat(answer.header("Location")).get().asString().endsWith("/api/profiles/" + tag);
    }

    @Test
    void foundShouldMakeTheNameOfTheTag() {
        String name = communities.tryFound(tag, PLAIN).expect(201).data().getString("name");

        assertThat(name).startsWith("Devs ");
    }

    @Test
    void foundShouldMakeTheCallerTheOwner() {
        communities.tryFound(tag, PLAIN).expect(201);

        List<JsonObject> members = communities.members(tag, "").items();

        assertThat(members)
                .singleElement()
                .satisfies(
                        owner ->
                                assertThat(owner)
                                        .containsAllEntriesOf(
                                                json(
                                                        """
                                                        {"idTag": "%s", "role": "owner", "status": "member"}""",
                                                        session.idTag())));
    }

    @Test
    void foundShouldDemandToken(ProfilesApi anonymous) {
        new Communities(anonymous).tryFound(tag, PLAIN).expect(401);
    }

    @Test
    void foundShouldBringTheTagIntoItsCanonicalForm() {
        String spelled = tag.toUpperCase(Locale.ROOT).replace("@", "%40");

        JsonObject data = communities.tryFound(spelled, PLAIN).expect(201).data();

        assertThat(data.getString("idTag")).isEqualTo(tag);
    }

    @Test
    void foundShouldAnswerTheSameWhenRepeated() {
        JsonObject request = request("\"name\": \"Devs\"");
        JsonObject first = communities.tryFound(tag, request).expect(201).data();

        Answer second = communities.tryFound(tag, request).expect(200);

        assertThat(second.data()).isEqualTo(first);
    }

    @Test
    void foundShouldKnowTheRequestAgainWhenTheCommunityWasRenamed() {
        JsonObject request = request("\"name\": \"Devs\"");
        communities.tryFound(tag, request).expect(201);
        communities.change(tag, json("{\"name\": \"Developers\"}")).expect(200);

        JsonObject data = communities.tryFound(tag, request).expect(200).data();

        assertThat(data.getString("name")).isEqualTo("Developers");
    }

    @Test
    void foundShouldRefuseTheOwnersOtherRequest() {
        communities.tryFound(tag, PLAIN).expect(201);

        communities.tryFound(tag, request("\"name\": \"Devs\"")).expect(409);
    }

    @Test
    void foundShouldRefuseTakenTag(ProfilesApi api) {
        communities.tryFound(tag, PLAIN).expect(201);

        as(api.register(People.bob())).tryFound(tag, PLAIN).expect(409);
    }

    @Test
    void foundShouldRefuseTagsOfPeople() {
        communities.tryFound(session.idTag(), PLAIN).expect(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "devs-{}@example.com | {} | /type",
                "devs-{}@example.com | {\"type\": \"ref\"} | /type",
                "devs-{}@example.com | {\"type\": 7} | /type",
                "devs-{}@elsewhere.test | {\"type\": \"idp\"} | /idTag",
                "devs--{}@example.com | {\"type\": \"idp\"} | /idTag",
                "devs | {\"type\": \"idp\"} | /idTag",
                "devs-{}@example.com | {\"type\": \"idp\", \"name\": \"\"} | /name",
                "devs-{}@example.com | {\"type\": \"idp\", \"name\": 7} | /name",
                "devs-{}@example.com | {\"type\": \"idp\", \"profilePic\": \"b1~abc123\"} | /profilePic",
                "devs-{}@example.com | {\"type\": \"idp\", \"inviteRef\": \"no-such-ref\"} | /inviteRef"
            })
    void foundShouldNameUnfitMember(String form, String request, String pointer) {
        String wanted = form.replace("{}", UUID.randomUUID().toString().substring(0, 8));

        Answer answer = communities.tryFound(wanted, json(request.replace("%", "%%")));

        assertThat(answer.expect(400).refusedMembers()).containsExactly(pointer);
    }

    @Test
    void foundShouldRefuseReservedNames() {
        communities.tryFound("admin@example.com", PLAIN).expect(409);
    }

    @Test
    void foundShouldTakeDomainThatLeadsHere(FakeDnsServer dns) {
        String domain = "c" + UUID.randomUUID().toString().substring(0, 8) + ".test";
        dns.a("cl-o." + domain, "203.0.113.7").a("app." + domain, "203.0.113.7");

        JsonObject data =
                communities
                        .tryFound(
                                "devs@" + domain,
                                json("{\"type\": \"domain\", \"appDomain\": \"app.%s\"}", domain))
                        .expect(201)
                        .data();

        assertThat(data.getString("idTag")).isEqualTo("devs@" + domain);
    }

    @Test
    void foundShouldRefuseDomainThatLeadsElsewhere(FakeDnsServer dns) {
        String domain = "c" + UUID.randomUUID().toString().substring(0, 8) + ".test";
        dns.a("cl-o." + domain, "203.0.113.7").a(domain, "198.51.100.9");

        Answer answer = communities.tryFound("devs@" + domain, json("{\"type\": \"domain\"}"));

        assertThat(answer.expect(400).refusedMembers()).containsExactly("/appDomain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/api/file/", "/file/", "/api/files/"})
    void foundShouldShowPictureOfTheCallersOwn(String before, DataSource database)
            throws SQLException {
        String fileId = Files.add(database, session.tnId());

        JsonObject data =
                communities
                        .tryFound(tag, request("\"profilePic\": \"%s%s\"", before, fileId))
                        .expect(201)
                        .data();

        assertThat(data.getString("profilePic")).isEqualTo("/api/file/" + fileId);
    }

    @Test
    void foundShouldRefusePicturesOfOthers(ProfilesApi api, DataSource database)
            throws SQLException {
        String fileId = Files.add(database, api.register(People.bob()).tnId());

        Answer answer = communities.tryFound(tag, request("\"profilePic\": \"%s\"", fileId));

        assertThat(answer.expect(400).refusedMembers()).containsExactly("/profilePic");
        assertThat(alice.verify(tag, "idp").data().getBoolean("available")).isTrue();
    }

    private String invitation(String type) {
        return alice.admin()
                .createInvitation(json("{\"type\": \"%s\", \"count\": 1}", type))
                .expect(201)
                .data()
                .getString("refId");
    }

    @Test
    void foundShouldUseUpTheInvitationThatIsSent() {
        String refId = invitation("profile.invite");
        communities.tryFound(tag, request("\"inviteRef\": \"%s\"", refId)).expect(201);

        Answer second =
                communities.tryFound(
                        Communities.someTag(), request("\"inviteRef\": \"%s\"", refId));

        assertThat(second.expect(400).refusedMembers()).containsExactly("/inviteRef");
    }

    @Test
    void foundShouldNotUseTheInvitationAgainWhenRepeated() {
        JsonObject request = request("\"inviteRef\": \"%s\"", invitation("profile.invite"));
        communities.tryFound(tag, request).expect(201);

        communities.tryFound(tag, request).expect(200);
    }

    @Test
    void foundShouldRefuseInvitationsToRegister() {
        Answer answer =
                communities.tryFound(tag, request("\"inviteRef\": \"%s\"", invitation("register")));

        assertThat(answer.expect(400).refusedMembers()).containsExactly("/inviteRef");
    }

    @Test
    void foundShouldLeaveTheInvitationWhenTheTagIsTaken() {
        String refId = invitation("profile.invite");
        communities.tryFound(session.idTag(), request("\"inviteRef\": \"%s\"", refId)).expect(409);

        communities.tryFound(tag, request("\"inviteRef\": \"%s\"", refId)).expect(201);
    }

    @Test
    void tagShouldGoToOneOfThoseWhoRace(ProfilesApi api) {
        List<Session> people = Stream.generate(People::bob).limit(16).map(api::register).toList();

        List<Answer> answers = Crowd.together(people, person -> as(person).tryFound(tag, PLAIN));

        assertThat(Crowd.statuses(answers)).isEqualTo(Map.of(201, 1L, 409, 15L));
        assertThat(communities.members(tag, "").items()).hasSize(1);
    }

    @Test
    void oneRequestSentTwiceAtOnceShouldFoundOnce() {
        List<Answer> answers =
                Crowd.together(List.of(1, 2, 3, 4), i -> communities.tryFound(tag, PLAIN));

        assertThat(Crowd.statuses(answers)).isEqualTo(Map.of(201, 1L, 200, 3L));
    }

    @Test
    void foundShouldEndWhenOnePersonFoundsTooMany() {
        List<Integer> statuses =
                Stream.generate(() -> communities.tryFound(Communities.someTag(), PLAIN).status())
                        .limit(21)
                        .toList();

        assertThat(statuses.subList(0, 20)).containsOnly(201);
        assertThat(statuses.get(20)).isEqualTo(429);
    }

    @Test
    void communityShouldNotSignIn() {
        communities.tryFound(tag, PLAIN).expect(201);

        alice.tryLogin(tag, "wonderland-tea-party-1865").expect(401);
    }

    @Test
    void nullsShouldCountAsAbsent() {
        JsonObject request =
                Json.createObjectBuilder(PLAIN)
                        .addNull("name")
                        .addNull("profilePic")
                        .addNull("appDomain")
                        .addNull("inviteRef")
                        .build();
        communities.tryFound(tag, request).expect(201);

        communities.tryFound(tag, PLAIN).expect(200);
    }
}
