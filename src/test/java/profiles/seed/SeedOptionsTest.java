package profiles.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedOptionsTest {

    private final Properties properties = new Properties();

    @Test
    void aMillionShouldBeSeededWhenNothingIsSaid() {
        assertThat(SeedOptions.of(properties))
                .isEqualTo(new SeedOptions(1_000_000, "seed.example", 1, false, false));
    }

    @Test
    void flagShouldCountWhenItHasNoValue() {
        properties.setProperty("seed.remove", "");

        assertThat(SeedOptions.of(properties).remove()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"example.com", "example", "SEED.example", "a%.example", "x.example.org"})
    void domainShouldBeRefusedWhenRealPeopleMayBeThere(String domain) {
        properties.setProperty("seed.domain", domain);

        assertThatThrownBy(() -> SeedOptions.of(properties))
                .isInstanceOf(SeedException.class)
                .hasMessageStartingWith("-Dseed.domain=" + domain + " can't be used");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100000001", "many", ""})
    void numberOfProfilesShouldBeRefusedWhenItIsNone(String number) {
        properties.setProperty("seed.profiles", number);

        assertThatThrownBy(() -> SeedOptions.of(properties))
                .hasMessage("-Dseed.profiles=" + number + " is not a number from 1 to 100000000.");
    }

    @Test
    void flagShouldBeRefusedWhenItIsNeitherTrueNorFalse() {
        properties.setProperty("seed.force", "yes");

        assertThatThrownBy(() -> SeedOptions.of(properties))
                .hasMessage("-Dseed.force=yes is neither true nor false.");
    }
}
