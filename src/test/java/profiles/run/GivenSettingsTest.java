package profiles.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenSettingsTest {

    private final Properties command = new Properties();

    @TempDir Path directory;

    @Test
    void systemPropertyShouldGoOnAsEnvironment() {
        command.setProperty("profiles.public-url", "https://profiles.example");
        command.setProperty("profiles.admin.id-tag", "alice@example.com");

        var given = GivenSettings.of(Map.of(), command);

        assertThat(given.asEnvironment())
                .containsOnly(
                        Map.entry("PROFILES_PUBLIC_URL", "https://profiles.example"),
                        Map.entry("PROFILES_ADMIN_ID_TAG", "alice@example.com"));
    }

    @Test
    void settingShouldComeFromSystemPropertyWhenEnvironmentGivesItToo() {
        command.setProperty("profiles.mail.host", "property.example");

        var given = GivenSettings.of(Map.of("PROFILES_MAIL_HOST", "environment.example"), command);

        assertThat(given.find("profiles.mail.host")).contains("property.example");
    }

    @Test
    void settingShouldComeFromEnvironmentWhenFileGivesItToo() throws IOException {
        Path file = write("profiles.mail.host=file.example\nprofiles.mail.user=alice\n");

        var given =
                GivenSettings.of(
                        Map.of(
                                "PROFILES_CONFIG_FILE",
                                file.toString(),
                                "PROFILES_MAIL_HOST",
                                "environment.example"),
                        command);

        assertThat(given.find("profiles.mail.host")).contains("environment.example");
        assertThat(given.find("profiles.mail.user")).contains("alice");
    }

    @Test
    void settingShouldBeAbsentWhenBlank() {
        var given = GivenSettings.of(Map.of("PROFILES_DB_URL", " "), command);

        assertThat(given.find("profiles.db.url")).isEmpty();
    }

    @Test
    void launchersOwnPropertiesShouldStayHere() {
        command.setProperty("profiles.run.data", ".data");
        command.setProperty("http.port", "8081");

        var given = GivenSettings.of(Map.of("PATH", "/bin"), command);

        assertThat(given.asEnvironment()).isEmpty();
    }

    @Test
    void fileShouldBeNamedWhenItCannotBeRead() {
        command.setProperty("profiles.config-file", "/nowhere/profiles.properties");

        assertThatThrownBy(() -> GivenSettings.of(Map.of(), command))
                .isInstanceOf(StartException.class)
                .hasMessage(
                        "The setting profiles.config-file names a file that can't be read:"
                                + " /nowhere/profiles.properties.");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(directory.resolve("profiles.properties"), text);
    }
}
