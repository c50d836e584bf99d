package profiles.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class RunStateTest {

    @TempDir Path directory;
    private Path file;

    @BeforeEach
    void nameFile() {
        file = directory.resolve("run.properties");
    }

    @Test
    void valueShouldBeTheFirstOneAtLaterStarts() {
        RunState.open(file).get("password", () -> "first");

        String later = RunState.open(file).get("password", () -> "second");

        assertThat(later).isEqualTo("first");
    }

    @Test
    void valueShouldBeReplacedAtLaterStartsWhenPut() {
        RunState state = RunState.open(file);
        state.get("port", () -> "1");

        state.put("port", "2");

        assertThat(RunState.open(file).find("port")).contains("2");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void fileShouldBeReadableByItsOwnerAlone() throws IOException {
        RunState.open(file).put("password", "secret");

        var permissions = Files.getPosixFilePermissions(file);

        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }

    @Test
    void openShouldNameTheFileWhenItIsBroken() throws IOException {
        Files.writeString(file, "password=\\u00zz");

        assertThatThrownBy(() -> RunState.open(file))
                .isInstanceOf(StartException.class)
                .hasMessageContaining(file.toString());
    }
}
