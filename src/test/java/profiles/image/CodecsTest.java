package profiles.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodecsTest {

    @Test
    void readersShouldNotRegisterWithTheWholeJvm() throws IOException {
        Process probe =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                RegistryProbe.class.getName())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();

        String said = new String(probe.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        List<String> packages = said.lines().toList();
        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name).startsWith("com.sun.imageio."));
    }
}
