package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static profiles.it.support.Jsons.json;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import profiles.it.support.Answer;
import profiles.it.support.Mailbox;
import profiles.it.support.People;
import profiles.it.support.Person;
import profiles.it.support.ProfilesApi;
import profiles.it.support.Refs;
import profiles.it.support.ServerTest;
import profiles.it.support.Session;

@ServerTest
class RegisterIT {

    private static final int RACERS = 20;

    @Test
    void registerShouldAnswerTheNewProfile(ProfilesApi api) {
        Person alice = People.alice();

        Answer answer = api.tryRegister(alice.registration(ProfilesApi.INVITATION)).expect(201);

        assertThat(answer.data().getString("idTag")).isEqualTo(alice.idTag());
        assertThat(answer.data().getString("name")).startsWith("Alice");
        assertThat(answer.data().getJsonArray("roles"))
                .isEqualTo(Json.createArrayBuilder().add("user").build());
        assertThat(answer.header("Location"))
                .hasValueSatisfying(
                        location ->
                                assertThat(location).endsWith("/api/profiles/" + alice.idTag()));
    }

    @Test
    void registerShouldSignIn(ProfilesApi api) {
        Person alice = People.alice();

        Session session = api.register(alice);

        assertThat(api.as(session).me().data().getString("email")).isEqualTo(alice.email());
    }

    @Test
    void registerShouldMailLinkThatConfirmsAndSetsPassword(ProfilesApi api, Mailbox mailbox) {
        Person alice = People.alice();

        Session session = api.signUp(alice, mailbox);

        assertThat(api.as(session).me().data().getBoolean("emailVerified")).isTrue();
        assertThat(api.login(alice).tnId()).isEqualTo(session.tnId());
    }

    @Test
    void registerShouldRefuseTakenTag(ProfilesApi api) {
        Person alice = People.alice();
        api.register(alice);

        api.tryRegister(alice.registration(ProfilesApi.INVITATION)).expect(409);
    }

    @Test
    void registerShouldLeaveInvitationUnusedWhenTagIsTaken(ProfilesApi api) {
        Person alice = People.alice();
        String invitation = api.admin().invitation(1);
        api.register(alice);

        api.tryRegister(alice.registration(invitation)).expect(409);

        api.tryRegister(People.bob().registration(invitation)).expect(201);
    }

    @Test
    void registerShouldRefuseUsedInvitation(ProfilesApi api) {
        String invitation = api.admin().invitation(1);
        api.tryRegister(People.alice().registration(invitation)).expect(201);

        Answer answer = api.tryRegister(People.bob().registration(invitation));

        assertThat(answer.expect(400).refusedMembers()).containsExactly("/token");
    }

    @Test
    void registerShouldRefuseExpiredInvitation(ProfilesApi api, DataSource database) {
        String invitation = api.admin().invitation(1);
        new Refs(database).expire(invitation);

        Answer answer = api.tryRegister(People.alice().registration(invitation));

        assertThat(answer.expect(400).refusedMembers()).containsExactly("/token");
    }

    @Test
    void registerShouldRefuseInvitationOfAnotherKind(ProfilesApi api) {
        String invitation =
                api.admin()
                        .createInvitation(json("{\"type\": \"profile.invite\"}"))
                        .data()
                        .getString("refId");

        Answer answer = api.tryRegister(People.alice().registration(invitation));

        assertThat(answer.expect(400).refusedMembers()).containsExactly("/token");
    }

    @ParameterizedTest
    @CsvSource({
        "idTag, alice@elsewhere.org",
        "idTag, not a tag",
        "idTag,",
        "email, nobody",
        "email, a@b@c",
        "email,",
        "type, person",
        "type,",
        "token,",
        "token, never-made-invitation",
    })
    void registerShouldNameUnfitMember(String member, String value, ProfilesApi api) {
        JsonObject good = People.alice().registration(ProfilesApi.INVITATION);
        var request = Json.createObjectBuilder(good).remove(member);

        Answer answer =
                api.tryRegister((value == null ? request : request.add(member, value)).build());

        assertThat(answer.expect(400).refusedMembers()).containsExactly("/" + member);
    }

    @Test
    void registerShouldGiveLastUseOfInvitationToOne(ProfilesApi api) throws Exception {
        String invitation = api.admin().invitation(1);

        List<Integer> statuses =
                race(() -> api.tryRegister(People.alice().registration(invitation)));

        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 400);
    }

    @Test
    void registerShouldGiveTagToOne(ProfilesApi api) throws Exception {
        JsonObject alice = People.alice().registration(ProfilesApi.INVITATION);

        List<Integer> statuses = race(() -> api.tryRegister(alice));

        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
    }

    /** How those who do it at once are answered. */
    private static List<Integer> race(Callable<Answer> attempt) throws Exception {
        var racers = Executors.newFixedThreadPool(RACERS);
        try {
            var statuses = new ArrayList<Integer>();
            for (var answer :
                    racers.invokeAll(IntStream.range(0, RACERS).mapToObj(i -> attempt).toList())) {
                statuses.add(answer.get().status());
            }
            return statuses;
        } finally {
            racers.shutdownNow();
        }
    }
}
