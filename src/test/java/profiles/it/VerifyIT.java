package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static profiles.it.support.Jsons.json;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.it.support.Answer;
import profiles.it.support.People;
import profiles.it.support.Person;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;

@ServerTest
class VerifyIT {

    @Test
    void verifyShouldTellAllThereIsToKnow(ProfilesApi api) {
        Person alice = People.alice();

        var data = api.verify(alice.idTag(), "idp").data();

        assertThat(data)
                .isEqualTo(
                        json(
                                """
                                {"available": true, "idTag": "%s", "idTagError": "", "appDomainError": "",
                                "address": ["203.0.113.7", "2001:db8::7", "node.profiles.example"], "addressType": "ipv4",
                                "identityProviders": ["example.com", "bücher.example"]}""",
                                alice.idTag()));
    }

    @ParameterizedTest
    @CsvSource({
        "'  Alice-Caps@EXAMPLE.com ', alice-caps@example.com",
        "leser@BÜCHER.example, leser@bücher.example",
        "leser@xn--bcher-kva.example, leser@bücher.example",
        "alice-bare.example.com, alice-bare.example.com",
    })
    void verifyShouldAnswerCanonicalForm(String sent, String canonical, ProfilesApi api) {
        var data = api.verify(sent, "idp").data();

        assertThat(data)
                .containsAllEntriesOf(json("{\"idTag\": \"%s\", \"available\": true}", canonical));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "alice",
                "alice@",
                "@example.com",
                "al ice@example.com",
                ".alice@example.com",
                "alice..b@example.com",
                "alice@exa_mple.com",
                "alice@elsewhere.org",
                "аlice@example.com"
            })
    void verifyShouldCallTagInvalid(String tag, ProfilesApi api) {
        var data = api.verify(tag, "idp").data();

        assertThat(data).containsAllEntriesOf(verdict("invalid"));
    }

    private static JsonObject verdict(String word) {
        return json("{\"available\": false, \"idTagError\": \"%s\"}", word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin@example.com", "API@example.com", "postmaster@example.com"})
    void verifyShouldCallReservedTagUsed(String tag, ProfilesApi api) {
        assertThat(api.verify(tag, "idp").data()).containsAllEntriesOf(verdict("used"));
    }

    @Test
    void verifyShouldCallTakenTagUsed(ProfilesApi api) {
        Person alice = People.alice();
        api.register(alice);

        var data = api.verify(alice.idTag().toUpperCase(), "idp").data();

        assertThat(data).containsAllEntriesOf(verdict("used"));
    }

    @Test
    void verifyShouldCallLookAlikeUsed(ProfilesApi api) {
        Person alice = People.alice();
        api.register(alice);

        var data = api.verify(alice.idTag().replace("alice", "a1ice"), "idp").data();

        assertThat(data).containsAllEntriesOf(verdict("used"));
    }

    @Test
    void verifyShouldRefuseProviderDomainAsOwnDomain(ProfilesApi api) {
        var data = api.verify(People.alice().idTag(), "domain").data();

        assertThat(data).containsAllEntriesOf(verdict("invalid"));
    }

    @Test
    void verifyShouldCheckOnlyInvitationWhenTypeIsRef(ProfilesApi api) {
        var request = "{\"idTag\": \"\", \"type\": \"ref\", \"token\": \"%s\"}";

        Answer answer = api.verify(json(request, ProfilesApi.INVITATION)).expect(200);

        assertThat(answer.data().getBoolean("available")).isTrue();
    }

    @Test
    void verifyShouldAnswer404WhenInvitationIsUnknown(ProfilesApi api) {
        api.verify(json("{\"idTag\": \"\", \"type\": \"ref\", \"token\": \"no-such-token\"}"))
                .expect(404);
    }

    @Test
    void verifyShouldRefuseSpentInvitation(ProfilesApi api) {
        Person alice = People.alice();
        String invitation = api.admin().invitation(1);
        api.tryRegister(alice.registration(invitation)).expect(201);

        Answer answer =
                api.verify(
                        json(
                                "{\"idTag\": \"%s\", \"type\": \"idp\", \"token\": \"%s\"}",
                                People.bob().idTag(), invitation));

        assertThat(answer.expect(400).refusedMembers()).containsExactly("/token");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\": \"idp\"} | /idTag",
                "{\"idTag\": \"a@example.com\"} | /type",
                "{\"idTag\": \"a@example.com\", \"type\": \"person\"} | /type",
                "{\"idTag\": 7, \"type\": \"idp\"} | /idTag",
                "{\"idTag\": [\"a@example.com\"], \"type\": \"idp\"} | /idTag",
                "{\"idTag\": null, \"type\": \"idp\"} | /idTag",
                "{\"idTag\": \"\", \"type\": \"ref\"} | /token",
            })
    void verifyShouldNameMalformedMember(String request, String pointer, ProfilesApi api) {
        Answer answer = api.verify(json(request));

        assertThat(answer.expect(400).refusedMembers()).containsExactly(pointer);
    }

    @Test
    void verifyShouldIgnoreUnknownMember(ProfilesApi api) {
        api.verify(
                        json(
                                "{\"idTag\": \"%s\", \"type\": \"idp\", \"colour\": {\"a\": 1}}",
                                People.alice().idTag()))
                .expect(200);
    }
}
