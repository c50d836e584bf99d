package profiles.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import profiles.identity.IdTag;
import profiles.profile.Profile;
import profiles.profile.ProfileName;
import profiles.profile.ProfilePatch;
import profiles.profile.ProfileSettings;
import profiles.profile.ProfileType;
import profiles.support.Refusals;

class PersonTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final Profile alice =
            new Profile(
                    IdTag.of("alice@example.com"),
                    ProfileType.PERSON,
                    new ProfileName("Alice"),
                    NOW);

    /** Wants no mails. */
    private final Account account = new Account();

    private void patch(String body) {
        JsonObject json = Json.createReader(new StringReader(body.replace('\'', '"'))).readObject();
        new Person(alice, account).change(new ProfilePatch(json), NOW.plusSeconds(60));
    }

    @Test
    void settingsShouldReachProfileAndAccount() {
        patch("{'settings':{'discoverable':false,'mailMembership':true}}");

        assertThat(alice.settings()).isEqualTo(new ProfileSettings("M", true, false));
        assertThat(account.notifications()).isEqualTo(new Notifications(false, true, false));
    }

    @Test
    void unfitSettingOfTheAccountShouldBeRefused() {
        assertThat(Refusals.summary(() -> patch("{'settings':{'mailMembership':1}}")))
                .isEqualTo("INVALID /settings/mailMembership type");
    }
}
