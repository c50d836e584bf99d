package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.it.support.Mailbox;
import profiles.it.support.People;
import profiles.it.support.Person;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;
import profiles.it.support.Session;

@ServerTest
class MailsIT {

    @Test
    void mailsShouldShowThatMailWasSent(ProfilesApi api, Mailbox mailbox) {
        Person alice = People.alice();
        api.register(alice);
        mailbox.awaitLink(alice.email(), "welcome");

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(mailTo(alice, api).getString("status")).isEqualTo("sent"));
    }

    @Test
    void mailsShouldNotShowLinkThatWasMailed(ProfilesApi api) {
        Person alice = People.alice();
        api.register(alice);

        assertThat(mailTo(alice, api)).doesNotContainKeys("subject", "text");
    }

    private static JsonObject mailTo(Person person, ProfilesApi api) {
        return api.admin().mails("?limit=200").items().stream()
                .filter(mail -> mail.getString("recipient").equals(person.email()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void mailsShouldBeForAdmins(ProfilesApi api) {
        Session alice = api.register(People.alice());

        api.as(alice).mails("").expect(403);
        api.mails("").expect(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?status=lost", "?limit=0", "?cursor=!"})
    void mailsShouldRefuseUnfitParameter(String query, ProfilesApi api) {
        api.admin().mails(query).expect(400);
    }
}
