package profiles.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.support.Refusals;

class ProfileNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "Alice",
                "Őr Álmos",
                "علی‌رضا",
                "👩‍👩‍👧",
                "O'Neil & Sons, Ltd.",
                "愛麗絲",
                "R2-D2",
                "?",
                "می\u200cخواهم",
                "क्\u200dष",
                "क्\u200cष",
                "👩🏽\u200d⚕\ufe0f",
                "🏳\ufe0f\u200d🌈",
                "1\ufe0f\u20e3 Alice",
                "❤\ufe0e",
                "🏴\udb40\udc67\udb40\udc62\udb40\udc73\udb40\udc63\udb40\udc74\udb40\udc7f",
                "葛\udb40\udd00飾",
                "ᠠ\u180b",
                "\u0600١"
            })
    void nameShouldBeKeptAsItIs(String name) {
        assertThat(new ProfileName(name).value()).isEqualTo(name);
    }

    @Test
    void nameShouldLoseBlanksAtItsEnds() {
        assertThat(new ProfileName(" Alice \n").value()).isEqualTo("Alice");
    }

    @Test
    void nameShouldBeComposed() {
        assertThat(new ProfileName("E\u0301va")).isEqualTo(new ProfileName("\u00c9va"));
    }

    @Test
    void nameShouldBeCountedInCharactersUpToItsLimit() {
        String longest = "😀".repeat(ProfileName.MAX_LENGTH);

        assertThat(new ProfileName(longest).value()).isEqualTo(longest);
        assertThat(Refusals.summary(() -> new ProfileName(longest + "x")))
                .isEqualTo("INVALID /name length");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void nameShouldBeRefusedWhenBlank(String name) {
        assertThat(Refusals.summary(() -> new ProfileName(name))).isEqualTo("INVALID /name length");
    }

    @ParameterizedTest
    @CsvSource({
        "000A, line feed",
        "0000, NUL",
        "007F, delete",
        "0085, next line",
        "2028, line separator",
        "2029, paragraph separator",
        "202E, right-to-left override",
        "2067, right-to-left isolate",
        "200F, right-to-left mark",
        "200B, zero width space",
        "2060, word joiner",
        "00AD, soft hyphen",
        "FEFF, byte order mark",
        "FFF9, interlinear annotation anchor",
        "FFFA, interlinear annotation separator",
        "FFFB, interlinear annotation terminator",
        "200C, non-joiner between letters that never join",
        "200D, joiner between letters",
        "FE0F, selector of a letter that has no variants",
        "180E, Mongolian vowel separator in another script",
        "3164, Hangul filler",
        "034F, grapheme joiner",
        "FFFF, no character",
        "D83D, half a pair"
    })
    void nameShouldBeRefusedWhenItHoldsWhatCanNotBeSeen(String hex, String what) {
        String name = "Al" + (char) Integer.parseInt(hex, 16) + "ice";

        assertThat(Refusals.summary(() -> new ProfileName(name)))
                .as(what)
                .isEqualTo("INVALID /name invalid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Al\udb40\udc67ice",
                "🏴\udb40\udc67\udb40\udc62",
                "🏴\udb40\udc7f",
                "😀\udb40\udc67\udb40\udc7f",
                "😀\u200d",
                "\u200d😀",
                "Al\udb40\udd00ice",
                "\ud834\udd73Alice"
            })
    void nameShouldBeRefusedWhenItHoldsUnfinishedSequences(String name) {
        assertThat(Refusals.summary(() -> new ProfileName(name)))
                .isEqualTo("INVALID /name invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u200d\u200c", "\u0301", "\ufe0f"})
    void nameShouldBeRefusedWhenNothingOfItCanBeSeen(String name) {
        assertThat(Refusals.summary(() -> new ProfileName(name)))
                .isEqualTo("INVALID /name invalid");
    }
}
