package profiles.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunOptionsTest {

    private final Properties properties = new Properties();

    @BeforeEach
    void giveWhatThePomGives() {
        for (String key : List.of("war", "payara", "preboot", "data")) {
            properties.setProperty("profiles.run." + key, key);
        }
    }

    @Test
    void serverShouldListenOnLoopbackWhenNothingIsSaid() {
        var options = RunOptions.of(properties);

        assertThat(options.address()).isEqualTo("127.0.0.1");
        assertThat(options.port()).isEqualTo(8080);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "", "99999999999"})
    void portShouldBeRefusedWhenItIsNone(String port) {
        properties.setProperty("http.port", port);

        assertThatThrownBy(() -> RunOptions.of(properties))
                .isInstanceOf(StartException.class)
                .hasMessage("-Dhttp.port=" + port + " is not a port: 1 to 65535.");
    }

    @Test
    void commandShouldNotShowTheSettings() {
        var setup = setup(Map.of("PROFILES_DB_PASSWORD", "a secret"));

        assertThat(setup.environment()).containsEntry("PROFILES_DB_PASSWORD", "a secret");
        assertThat(setup.command()).noneMatch(word -> word.contains("a secret"));
    }

    private static PayaraSetup setup(Map<String, String> environment) {
        Path here = Path.of("target");
        return new PayaraSetup(
                here, here, here, here, "127.0.0.1", 8080, List.of("-Xmx1g"), environment);
    }
}
