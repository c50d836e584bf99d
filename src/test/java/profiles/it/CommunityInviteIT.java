package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static profiles.it.support.Jsons.json;

import jakarta.json.JsonObject;
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

/** Inviting somebody by mail to found a community. */
@ServerTest
class CommunityInviteIT {

    @Test
    void inviteShouldMailWhatFoundsACommunity(ProfilesApi api, Mailbox mailbox) {
        Person alice = People.alice();
        var founder = new Communities(api.as(api.signUp(alice, mailbox)));

        Answer made = invite("{\"idTag\": \"%s\"}".formatted(alice.idTag()), api).expect(201);

        String refId = made.data().getString("refId");
        assertThat(made.header("Location").orElseThrow()).endsWith("/api/refs/" + refId);
        assertThat(made.data())
                .containsAllEntriesOf(json("{\"type\": \"profile.invite\", \"count\": 1}"))
                .containsKey("expiresAt");
        assertThat(mailbox.awaitMail(alice.email(), "found a community").text().lines())
                .contains(refId);
        founder.tryFound(
                        Communities.someTag(),
                        json("{\"type\": \"idp\", \"inviteRef\": \"%s\"}", refId))
                .expect(201);
        assertThat(Admins.of(api.admin()).audit("?subject=" + refId).items())
                .extracting(entry -> entry.getString("action"))
                .containsExactly("community.invite", "ref.create");
    }

    @Test
    void inviteShouldReachAnAddressOfNobodyInItsLanguage(ProfilesApi api, Mailbox mailbox) {
        String email = People.alice().email();

        JsonObject made =
                invite(
                                """
                                {"email": "%s", "lang": "de-AT", "description": "Books",
                                "expiresAt": null, "params": "a=b"}"""
                                        .formatted(email),
                                api)
                        .expect(201)
                        .data();

        assertThat(made)
                .containsAllEntriesOf(json("{\"description\": \"Books\", \"params\": \"a=b\"}"))
                .doesNotContainKey("expiresAt");
        assertThat(mailbox.awaitMail(email, "Community zu gründen").text())
                .contains(made.getString("refId"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /email",
                "{\"email\": null} | /email",
                "{\"email\": \"nobody\"} | /email",
                "{\"email\": 7} | /email",
                "{\"idTag\": [\"alice\"]} | /idTag",
                "{\"email\": \"a@mail.test\", \"lang\": \"a_b\"} | /lang",
                "{\"email\": \"a@mail.test\", \"expiresAt\": 1} | /expiresAt",
                "{\"email\": \"a@mail.test\", \"description\": 1} | /description",
            })
    void unfitMemberShouldBeNamed(String request, String pointer, ProfilesApi api) {
        assertThat(invite(request, api).expect(400).refusedMembers()).containsExactly(pointer);
    }

    @Test
    void inviteShouldBeRefusedForWhoeverCanNotBeWrittenTo(ProfilesApi api) {
        Person unconfirmed = People.alice();
        api.register(unconfirmed);

        invite("{\"idTag\": \"%s\"}".formatted(unconfirmed.idTag()), api).expect(409);
        invite("{\"idTag\": \"nobody@example.com\"}", api).expect(404);
    }

    private static Answer invite(String request, ProfilesApi api) {
        return api.admin().send(Call.post("/api/admin/invite-community", json(request)));
    }
}
