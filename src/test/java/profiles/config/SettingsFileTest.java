package profiles.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@Execution(ExecutionMode.SAME_THREAD)
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class SettingsFileTest {

    private static final String NAME = "profiles.config-file";

    @TempDir Path directory;
    private String before;

    @BeforeEach
    void remember() {
        before = System.getProperty(NAME);
    }

    @AfterEach
    void restore() {
        if (before == null) {
            System.clearProperty(NAME);
        } else {
            System.setProperty(NAME, before);
        }
    }

    @Test
    void valuesShouldBeReadAsUtf8() throws IOException {
        name(Files.writeString(directory.resolve("p"), "profiles.name = Profilok – Őrök\n"));

        assertThat(new SettingsFile().getValue("profiles.name")).isEqualTo("Profilok – Őrök");
    }

    @Test
    void fileShouldYieldToTheEnvironmentAndWinOverTheDefaults() throws IOException {
        name(Files.writeString(directory.resolve("p"), "a=1\n"));

        assertThat(new SettingsFile().getOrdinal()).isBetween(101, 299);
    }

    @Test
    void namesShouldBeThoseOfTheFile() throws IOException {
        name(Files.writeString(directory.resolve("p"), "a=1\nb=\n"));

        assertThat(new SettingsFile().getPropertyNames()).containsExactly("a", "b");
    }

    @Test
    void sourceShouldBeEmptyWhenNoFileIsNamed() {
        System.setProperty(NAME, " ");

        assertThat(new SettingsFile().getPropertyNames()).isEmpty();
    }

    @Test
    void startShouldStopWhenTheFileIsMissing() {
        name(directory.resolve("missing"));

        assertThatThrownBy(SettingsFile::new)
                .isInstanceOf(SettingException.class)
                .hasMessageStartingWith("The setting profiles.config-file can't be read from ");
    }

    @Test
    void startShouldStopWhenTheFileIsNotUtf8() throws IOException {
        byte[] latin1 = "profiles.name=Bücher\n".getBytes(StandardCharsets.ISO_8859_1);
        name(Files.write(directory.resolve("p"), latin1));

        assertThatThrownBy(SettingsFile::new)
                .hasMessageStartingWith("The setting profiles.config-file can't be read from ");
    }

    @Test
    void startShouldStopWhenTheFileHasABrokenEscape() throws IOException {
        name(Files.writeString(directory.resolve("p"), "a=\\u12\n"));

        assertThatThrownBy(SettingsFile::new)
                .hasMessageStartingWith("The setting profiles.config-file can't be read from ");
    }

    private static void name(Path file) {
        System.setProperty(NAME, file.toString());
    }
}
