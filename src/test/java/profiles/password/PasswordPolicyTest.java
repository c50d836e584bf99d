package profiles.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.identity.EmailAddress;
import profiles.identity.IdTag;
import profiles.support.Refusals;

class PasswordPolicyTest {

    private static final PasswordPolicy POLICY = new PasswordPolicy();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wonderland-tea-party-1865",
                "x7#kQ9!b",
                "csillagszóró",
                "愛麗絲夢遊仙境記",
                "😀😁😂🤣😃😄😅😆",
                "a blank in it",
                "alice@example.com1"
            })
    void passwordShouldBeAcceptedWhenHardToGuess(String password) {
        assertThat(verdict(password)).isEqualTo("accepted");
    }

    @ParameterizedTest
    @CsvSource({
        "7, INVALID /newPassword length",
        "8, accepted",
        "256, accepted",
        "257, INVALID /newPassword length"
    })
    void passwordShouldBeCountedInCharacters(int length, String verdict) {
        String alternating = "😀é".repeat(length).substring(0, length / 2 * 3 + length % 2 * 2);

        assertThat(alternating.codePointCount(0, alternating.length())).isEqualTo(length);
        assertThat(verdict(alternating)).isEqualTo(verdict);
    }

    @Test
    void passwordShouldBeCountedTheSameHoweverItIsComposed() {
        assertThat(verdict("e\u0301o\u0301u\u0301a\u0301"))
                .isEqualTo("INVALID /newPassword length");
        assertThat(verdict("e\u0301o\u0301".repeat(128))).isEqualTo("accepted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alice@example.com",
                "Alice@Example.COM",
                " alice@example.com ",
                "alice@gmail.com",
                "ALICE@gmail.com"
            })
    void passwordShouldBeRefusedWhenTheOwnersTagOrAddress(String password) {
        assertThat(verdict(password)).isEqualTo("INVALID /newPassword personal");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "PassWord",
                "12345678",
                "qwertyuiop",
                "iloveyou1",
                "aaaaaaaa",
                "00000000",
                "😀😀😀😀😀😀😀😀",
                "        ",
                "\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000"
            })
    void passwordShouldBeRefusedWhenTriedFirst(String password) {
        assertThat(verdict(password)).isEqualTo("INVALID /newPassword common");
    }

    private static String verdict(String password) {
        return Refusals.summary(
                () ->
                        POLICY.require(
                                password,
                                IdTag.of("alice@example.com"),
                                EmailAddress.of("alice@gmail.com"),
                                "/newPassword"));
    }
}
