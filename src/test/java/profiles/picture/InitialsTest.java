package profiles.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import profiles.identity.IdTag;

class InitialsTest {

    private static final IdTag TAG = IdTag.of("walter@example.com");

    @ParameterizedTest
    @CsvSource({
        "Alice Liddell, AL",
        "alice liddell, AL",
        "Alice, A",
        "Alice Pleasance Liddell, AL",
        "' Alice \u00a0\u3000 Liddell ', AL",
        "Ångström Élodie, ÅÉ",
        "ißt ßolo, IS",
        "ďábel ǆungla, ĎǄ",
        "'Alice (she/her)', AS",
        "'! active', A",
        "Alice &, A",
        "<b>Alice</b>, B",
        "7 of 9, 79",
        "'\"Al\" O''Hara', AO",
        "محمد علي, مع",
        "דוד לוי, דל",
        "李 小龙, 李小",
        "नमस्ते दुनिया, नदु",
        "e\u0301lan vital, E\u0301V",
        "👩‍👩‍👧 family, 👩‍👩‍👧F",
        "🇭🇺 Magyar, 🇭🇺M",
        "👋🏽, 👋🏽",
    })
    void initialsShouldBeTheFirstCharactersOfTheFirstAndTheLastWord(String name, String initials) {
        assertThat(Initials.of(name, TAG)).isEqualTo(initials);
    }

    @ParameterizedTest
    @CsvSource({"!!! ???, W", "-, W", "<>, W"})
    void initialsShouldComeFromTheTagWhenTheNameHasNone(String name, String initials) {
        assertThat(Initials.of(name, TAG)).isEqualTo(initials);
    }

    @Test
    void accentsShouldBeLeftOutWhenTheyPileUp() {
        assertThat(Initials.of("a" + "\u0301".repeat(100), TAG)).isEqualTo("A");
    }
}
