package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static profiles.it.support.Jsons.json;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.it.support.Answer;
import profiles.it.support.Mailbox;
import profiles.it.support.People;
import profiles.it.support.Person;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;
import profiles.it.support.Session;

@ServerTest
class SignInIT {

    private static final String ANOTHER = "through-the-looking-glass-1871";

    @Test
    void loginShouldAnswerWhoSignedIn(ProfilesApi api, Mailbox mailbox) {
        Person alice = People.alice();
        Session registered = api.signUp(alice, mailbox);

        JsonObject data = api.tryLogin(alice.idTag(), alice.password()).data();

        assertThat(data)
                .containsAllEntriesOf(
                        json(
                                """
                                {"tnId": %d, "idTag": "%s", "profilePic": "", "roles": ["user"],
                                "settings": []}""",
                                registered.tnId(), alice.idTag()));
    }

    @Test
    void loginShouldAcceptTagInAnyForm(ProfilesApi api, Mailbox mailbox) {
        Person alice = People.alice();
        api.signUp(alice, mailbox);

        api.tryLogin(" " + alice.idTag().toUpperCase() + " ", alice.password()).expect(200);
    }

    @Test
    void loginShouldRefuseWrongPasswordAndUnknownTagAlike(ProfilesApi api, Mailbox mailbox) {
        Person alice = People.alice();
        api.signUp(alice, mailbox);

        Answer wrong = api.tryLogin(alice.idTag(), "not-her-password-at-all").expect(401);
        Answer unknown = api.tryLogin(People.bob().idTag(), alice.password()).expect(401);

        assertThat(wrong.error()).isEqualTo(unknown.error());
        assertThat(wrong.header("WWW-Authenticate")).isEqualTo(unknown.header("WWW-Authenticate"));
    }

    @Test
    void loginShouldRefuseAccountWithoutPassword(ProfilesApi api) {
        Person alice = People.alice();
        api.register(alice);

        api.tryLogin(alice.idTag(), alice.password()).expect(401);
    }

    @Test
    void loginShouldSlowDownGuessing(ProfilesApi api, Mailbox mailbox) {
        Person alice = People.alice();
        api.signUp(alice, mailbox);
        int status = 401;

        for (int guess = 0; status == 401 && guess < 50; guess++) {
            status = api.tryLogin(alice.idTag(), "guess-number-" + guess).status();
        }

        assertThat(status).isEqualTo(429);
    }

    @Test
    void loginShouldStayOpenToOwnerElsewhereWhileGuessingIsSlowedDown(
            ProfilesApi guesser, ProfilesApi api, Mailbox mailbox) {
        Person alice = People.alice();
        api.signUp(alice, mailbox);
        for (int guess = 0; guess < 10; guess++) {
            guesser.tryLogin(alice.idTag(), "guess-number-" + guess);
        }

        api.tryLogin(alice.idTag(), alice.password()).expect(200);
    }

    @Test
    void logoutShouldKillToken(ProfilesApi api) {
        Session alice = api.register(People.alice());

        api.as(alice).logout().expect(204);

        api.as(alice).me().expect(401);
    }

    @Test
    void logoutShouldLeaveOtherSessionsAlone(ProfilesApi api, Mailbox mailbox) {
        Person alice = People.alice();
        Session here = api.signUp(alice, mailbox);
        Session there = api.login(alice);

        api.as(here).logout().expect(204);

        api.as(there).me().expect(200);
    }

    @Test
    void freshTokenShouldWorkBesideOldOne(ProfilesApi api) {
        Session old = api.register(People.alice());

        Session fresh = Session.of(api.as(old).freshToken().expect(200).data());

        assertThat(fresh.token()).isNotEqualTo(old.token());
        api.as(fresh).me().expect(200);
        api.as(old).me().expect(200);
    }

    @Test
    void changePasswordShouldReplacePassword(ProfilesApi api, Mailbox mailbox) {
        Person alice = People.alice();
        Session session = api.signUp(alice, mailbox);

        api.as(session).changePassword(alice.password(), ANOTHER).expect(204);

        api.tryLogin(alice.idTag(), alice.password()).expect(401);
        api.tryLogin(alice.idTag(), ANOTHER).expect(200);
    }

    @Test
    void changePasswordShouldKillOtherSessions(ProfilesApi api, Mailbox mailbox) {
        Person alice = People.alice();
        Session there = api.signUp(alice, mailbox);
        Session here = api.login(alice);

        api.as(here).changePassword(alice.password(), ANOTHER).expect(204);

        api.as(there).me().expect(401);
    }

    @Test
    void changePasswordShouldLeaveTheCallersSessionAlone(ProfilesApi api, Mailbox mailbox) {
        Person alice = People.alice();
        Session session = api.signUp(alice, mailbox);

        api.as(session).changePassword(alice.password(), ANOTHER).expect(204);

        api.as(session).me().expect(200);
    }

    @Test
    void changePasswordShouldDemandPresentOne(ProfilesApi api, Mailbox mailbox) {
        Session session = api.signUp(People.alice(), mailbox);

        api.as(session).changePassword("not-her-password-at-all", ANOTHER).expect(401);
    }

    @Test
    void setPasswordShouldSpendLink(ProfilesApi api, Mailbox mailbox) {
        Person alice = People.alice();
        api.register(alice);
        String refId = mailbox.awaitLink(alice.email(), "welcome").refId();
        api.setPassword(refId, alice.password()).expect(200);

        Answer again = api.setPassword(refId, ANOTHER);

        assertThat(again.expect(400).refusedMembers()).containsExactly("/refId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567", "password", "qwertyuiop", "12345678"})
    void setPasswordShouldRefuseWeakPassword(String weak, ProfilesApi api, Mailbox mailbox) {
        Person alice = People.alice();
        api.register(alice);
        String refId = mailbox.awaitLink(alice.email(), "welcome").refId();

        Answer refused = api.setPassword(refId, weak);

        assertThat(refused.expect(400).refusedMembers()).containsExactly("/newPassword");
        api.setPassword(refId, alice.password()).expect(200);
    }

    @Test
    void setPasswordShouldRefuseOwnTagAndAddress(ProfilesApi api, Mailbox mailbox) {
        Person alice = People.alice();
        api.register(alice);
        String refId = mailbox.awaitLink(alice.email(), "welcome").refId();

        api.setPassword(refId, alice.idTag()).expect(400);
        api.setPassword(refId, alice.email()).expect(400);
    }

    @Test
    void forgotPasswordShouldMailLinkThatSetsAnother(ProfilesApi api, Mailbox mailbox) {
        Person alice = People.alice();
        Session before = api.signUp(alice, mailbox);

        api.forgotPassword(json("{\"email\": \"%s\"}", alice.email())).expect(200);

        String refId = mailbox.awaitLink(alice.email(), "reset").refId();
        api.setPassword(refId, ANOTHER).expect(200);
        api.tryLogin(alice.idTag(), ANOTHER).expect(200);
        api.as(before).me().expect(401);
    }

    @Test
    void forgotPasswordShouldFindAccountByTag(ProfilesApi api, Mailbox mailbox) {
        Person alice = People.alice();
        api.signUp(alice, mailbox);

        api.forgotPassword(json("{\"idTag\": \"%s\"}", alice.idTag())).expect(200);

        assertThat(mailbox.awaitLink(alice.email(), "reset").refId()).isNotEmpty();
    }

    @Test
    void forgotPasswordShouldSayTheSameOfStrangers(ProfilesApi api) {
        Person alice = People.alice();
        api.register(alice);

        Answer known = api.forgotPassword(json("{\"email\": \"%s\"}", alice.email()));
        Answer stranger = api.forgotPassword(json("{\"email\": \"nobody@mail.test\"}"));

        assertThat(known.data()).isEqualTo(stranger.data());
    }

    @Test
    void forgotPasswordShouldDemandTagOrAddress(ProfilesApi api) {
        api.forgotPassword(json("{}")).expect(400);
    }
}
