package profiles.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingReaderTest {

    private static final String KEY = "profiles.telling";

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void textShouldCountAsNotSetWhenBlank(String value) {
        assertThat(reading(value).text(KEY)).isEmpty();
    }

    @Test
    void textShouldLoseBlanksAtItsEnds() {
        assertThat(reading(" Profiles ").text(KEY)).contains("Profiles");
    }

    @Test
    void secretShouldKeepBlanksAtItsEnds() {
        assertThat(reading(" tea party ").secret(KEY)).contains(" tea party ");
    }

    @Test
    void requiredShouldNameTheKeyWhenNothingIsSet() {
        var reader = new SettingReader(key -> Optional.empty());

        assertThatThrownBy(() -> reader.required(KEY))
                .isInstanceOf(SettingException.class)
                .hasMessage("The setting profiles.telling is missing.");
    }

    @Test
    void listShouldDropBlanksAndEmptyEntries() {
        assertThat(reading(" a.example ,, b.example,").list(KEY))
                .containsExactly("a.example", "b.example");
    }

    @Test
    void convertShouldNameKeyValueAndReason() {
        SettingReader reader = reading("1, two");

        assertThatThrownBy(() -> reader.list(KEY, Integer::valueOf))
                .hasMessage(
                        "The setting profiles.telling can't hold \"two\": For input string:"
                                + " \"two\".");
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false", "' true ', true"})
    void flagShouldBeTrueOrFalse(String value, boolean flag) {
        assertThat(reading(value).flag(KEY)).isEqualTo(flag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRUE", "yes", "1", "on"})
    void flagShouldBeRefusedWhenAnythingElse(String value) {
        assertThatThrownBy(() -> reading(value).flag(KEY))
                .hasMessage("The setting profiles.telling must be true or false.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "65535", "0025"})
    void numberShouldBeReadWithinItsRange(String value) {
        assertThat(reading(value).number(KEY, 1, 65_535)).isEqualTo(Integer.parseInt(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "25.0", "many", "99999999999"})
    void numberShouldBeRefusedOutOfItsRange(String value) {
        assertThatThrownBy(() -> reading(value).number(KEY, 1, 65_535))
                .hasMessage("The setting profiles.telling must be a whole number from 1 to 65535.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1S", "PT1H", "P1D"})
    void durationShouldBeReadWithinItsRange(String value) {
        assertThat(reading(value).duration(KEY, Duration.ofSeconds(1), Duration.ofDays(1)))
                .isEqualTo(Duration.parse(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0.9S", "P2D", "-PT1H", "1h", "P1M", "3600"})
    void durationShouldBeRefusedOutOfItsRange(String value) {
        SettingReader reader = reading(value);

        assertThatThrownBy(() -> reader.duration(KEY, Duration.ofSeconds(1), Duration.ofDays(1)))
                .hasMessage(
                        "The setting profiles.telling must be an ISO 8601 duration from PT1S to"
                                + " PT24H.");
    }

    @ParameterizedTest
    @CsvSource({
        "https://profiles.example, https://profiles.example",
        "https://profiles.example/, https://profiles.example",
        "http://localhost:8080//, http://localhost:8080",
        "https://example.com/profiles/, https://example.com/profiles"
    })
    void webAddressShouldLoseItsFinalSlash(String value, URI address) {
        assertThat(reading(value).webAddress(KEY)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "profiles.example",
                "//profiles.example",
                "ftp://profiles.example",
                "mailto:alice@example.com",
                "https:///path",
                "https://profiles.example?a=b",
                "https://profiles.example#top"
            })
    void webAddressShouldBeRefusedWhenNotOfTheWeb(String value) {
        assertThatThrownBy(() -> reading(value).webAddress(KEY))
                .hasMessage(
                        "The setting profiles.telling must be an http or https address, such as"
                                + " https://profiles.example.");
    }

    private static SettingReader reading(String value) {
        return new SettingReader(key -> Optional.ofNullable(Map.of(KEY, value).get(key)));
    }
}
