package profiles.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerSettingsTest {

    @TempDir Path directory;

    @Test
    void serverShouldStartWithDefaultsWhenNothingIsGiven() {
        var environment = settings(Map.of()).asEnvironment();

        assertThat(environment)
                .containsEntry("PROFILES_PUBLIC_URL", "http://localhost:8080")
                .containsEntry("PROFILES_IDENTITY_PROVIDERS", "example.com")
                .containsEntry("PROFILES_ADMIN_ID_TAG", "admin@example.com")
                .containsEntry("PROFILES_ADMIN_EMAIL", "admin@example.com");
        assertThat(environment.get("PROFILES_ADMIN_PASSWORD")).hasSize(20);
        assertThat(environment.get("PROFILES_REGISTRATION_TOKEN")).hasSize(26);
    }

    @Test
    void adminShouldBelongToTheFirstProviderWhenSeveralAreGiven() {
        var settings = settings(Map.of("PROFILES_IDENTITY_PROVIDERS", " a.example, b.example"));

        assertThat(settings.get(ServerSettings.ADMIN_ID_TAG)).isEqualTo("admin@a.example");
    }

    @Test
    void invitationShouldStayTheSameWhenTheFirstStartFailed() {
        String first = settings(Map.of()).get(ServerSettings.INVITATION);

        String second = settings(Map.of()).get(ServerSettings.INVITATION);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void givenPasswordShouldBeForgottenWhenTheFirstStartFailed() {
        settings(Map.of("PROFILES_ADMIN_PASSWORD", "too short"));

        String second = settings(Map.of()).get(ServerSettings.ADMIN_PASSWORD);

        assertThat(second).isNotEqualTo("too short");
    }

    @Test
    void givenPasswordShouldBeToldAgainWhenTheFirstStartSucceeded() {
        settings(Map.of("PROFILES_ADMIN_PASSWORD", "a password of Alice's")).confirm();

        String second = settings(Map.of()).get(ServerSettings.ADMIN_PASSWORD);

        assertThat(second).isEqualTo("a password of Alice's");
    }

    @Test
    void laterPasswordShouldNotBeToldBecauseTheAdminExists() {
        settings(Map.of("PROFILES_ADMIN_PASSWORD", "a password of Alice's")).confirm();

        var second = settings(Map.of("PROFILES_ADMIN_PASSWORD", "another one"));

        assertThat(second.get(ServerSettings.ADMIN_PASSWORD)).isEqualTo("a password of Alice's");
    }

    private ServerSettings settings(Map<String, String> environment) {
        var given = GivenSettings.of(environment, new Properties());
        return new ServerSettings(given, RunState.open(directory.resolve("run.properties")), 8080);
    }
}
