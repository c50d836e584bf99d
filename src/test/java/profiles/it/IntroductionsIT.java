package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static profiles.it.support.Jsons.json;

import jakarta.json.JsonObject;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

/** What an invitation asks for is done when somebody registers with it. */
@ServerTest
class IntroductionsIT {

    @Test
    void newcomerShouldAskToConnectWithTheInviter(ProfilesApi api, Mailbox mailbox) {
        Person inviter = People.alice();
        ProfilesApi host = admin(inviter, api, mailbox);

        Session guest = register(host.invitation(1), api);

        assertThat(connection(inviter, api.as(guest))).isEqualTo("pending");
        assertThat(mailbox.awaitMail(inviter.email(), guest.idTag()).subject()).contains("connect");
    }

    @Test
    void newcomerShouldBeConnectedWithTheInviterWhoAcceptsAtOnce(ProfilesApi api, Mailbox mailbox) {
        Person inviter = People.alice();
        ProfilesApi host = admin(inviter, api, mailbox);
        new Communities(host).answerRequests("A");

        Session guest = register(host.invitation(1), api);

        assertThat(connection(inviter, api.as(guest))).isEqualTo("connected");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"connect=0\"",
                "{\"connect\": 0}",
                "{\"connect\": \"0\"}",
                "{\"connect\": false}"
            })
    void newcomerShouldNotAskTheInviterWhenToldSo(String params, ProfilesApi api, Mailbox mailbox) {
        Person inviter = People.alice();
        ProfilesApi host = admin(inviter, api, mailbox);

        Session guest = register(invitation(params, host), api);

        assertThat(connection(inviter, api.as(guest))).isEqualTo("disconnected");
    }

    @Test
    void inviterWhoIsSuspendedShouldNotBeAsked(ProfilesApi api, Mailbox mailbox) {
        Person inviter = People.alice();
        String invitation = admin(inviter, api, mailbox).invitation(1);
        Admins.of(api.admin()).setStatus(inviter.idTag(), "suspended").expect(200);

        Session guest = register(invitation, api);

        Admins.of(api.admin()).setStatus(inviter.idTag(), "active").expect(200);
        assertThat(connection(inviter, api.as(guest))).isEqualTo("disconnected");
    }

    @Test
    void invitationOfTheFirstStartShouldAskNobody(ProfilesApi api) {
        Session guest = api.register(People.bob());

        assertThat(connection(People.ADMIN, api.as(guest))).isEqualTo("disconnected");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"communities=%1$s,%2$s\"",
                "{\"communities\": \"%1$s,%2$s\"}",
                "{\"communities\": [\"%1$s\", \"%2$s\"]}"
            })
    void newcomerShouldAskToJoinTheCommunities(String params, ProfilesApi api) {
        var owner = new Communities(api.as(api.register(People.alice())));
        String asked = owner.found();
        String open = owner.foundOpen();

        Session guest = register(invitation(params.formatted(asked, open), api.admin()), api);

        assertThat(owner.waiting(asked, "requested")).containsExactly(guest.idTag());
        assertThat(owner.ranks(asked)).doesNotContainKey(guest.idTag());
        assertThat(owner.ranks(open)).containsEntry(guest.idTag(), "member");
    }

    @Test
    void whatCanNotBeJoinedShouldBePassedOver(ProfilesApi api) {
        Session alice = api.register(People.alice());
        var owner = new Communities(api.as(alice));
        String suspended = owner.found();
        Admins.of(api.admin()).setStatus(suspended, "suspended").expect(200);
        String closed = owner.found();
        owner.change(closed, json("{\"settings\": {\"connectionMode\": \"I\"}}")).expect(200);
        String open = owner.foundOpen();
        String person = alice.idTag();
        String list =
                String.join(
                        ",",
                        "nobody@example.com",
                        "no tag",
                        suspended,
                        closed,
                        person,
                        "",
                        open,
                        open.toUpperCase(Locale.ROOT));

        Session guest = register(invitation("\"communities=" + list + "\"", api.admin()), api);

        assertThat(owner.ranks(open)).containsEntry(guest.idTag(), "member");
        assertThat(relation(closed, api.as(guest)).getString("connection"))
                .isEqualTo("disconnected");
        assertThat(relation(person, api.as(guest)).getString("connection"))
                .isEqualTo("disconnected");
    }

    private static ProfilesApi admin(Person person, ProfilesApi api, Mailbox mailbox) {
        api.signUp(person, mailbox);
        Admins.of(api.admin()).patch(person.idTag(), json("{\"roles\": [\"admin\"]}")).expect(200);
        return api.as(api.login(person));
    }

    private static String invitation(String params, ProfilesApi host) {
        String request = "{\"type\": \"register\", \"params\": " + params + "}";
        return host.createInvitation(json(request.replace("%", "%%")))
                .expect(201)
                .data()
                .getString("refId");
    }

    private static Session register(String invitation, ProfilesApi api) {
        Answer answer = api.tryRegister(People.bob().registration(invitation));
        return Session.of(answer.expect(201).data());
    }

    private static String connection(Person other, ProfilesApi api) {
        return relation(other.idTag(), api).getString("connection");
    }

    private static JsonObject relation(String idTag, ProfilesApi api) {
        return api.send(Call.get("/api/profiles/" + idTag)).expect(200).data();
    }
}
