package profiles.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.problem.ProblemException;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "alice@example.com, alice@example.com",
        "Alice.Smith+news@Example.COM, Alice.Smith+news@example.com",
        "o'brien@example.com, o'brien@example.com",
        "alice@bücher.example, alice@xn--bcher-kva.example",
        "alice@XN--BCHER-KVA.example, alice@xn--bcher-kva.example",
        "' alice@Example.com ', alice@example.com"
    })
    void onlyTheDomainShouldBeMapped(String given, String canonical) {
        assertThat(EmailAddress.parse(given)).map(EmailAddress::value).contains(canonical);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "alice",
                "@example.com",
                "alice@",
                "alice@localhost",
                "alice@example.com.",
                "alice@127.0.0.1",
                "alice@[127.0.0.1]",
                ".alice@example.com",
                "alice.@example.com",
                "alice..smith@example.com",
                "alice@bob@example.com",
                "\"alice\"@example.com",
                "alice smith@example.com",
                "alice@example.com\r\nBcc: bob@example.com",
                "alice\u0000@example.com",
                "alice@example.com,bob@example.com",
                "Alice <alice@example.com>",
                "éva@example.com"
            })
    void addressShouldBeRefusedWhenNotPlain(String given) {
        assertThat(EmailAddress.parse(given)).isEmpty();
    }

    @Test
    void localPartShouldBeAcceptedUpToItsLimit() {
        assertThat(EmailAddress.parse("a".repeat(64) + "@example.com")).isPresent();
    }

    @Test
    void localPartShouldBeRefusedWhenLongerThanItsLimit() {
        assertThat(EmailAddress.parse("a".repeat(65) + "@example.com")).isEmpty();
    }

    @Test
    void addressShouldBeRefusedWhenTooLongAsAWhole() {
        String domain = "abcdefghi.".repeat(24) + "com";

        assertThat(EmailAddress.parse("a".repeat(10) + "@" + domain)).isPresent();
        assertThat(EmailAddress.parse("a".repeat(11) + "@" + domain)).isEmpty();
    }

    @Test
    void ofShouldNameTheMemberWhenMalformed() {
        assertThatThrownBy(() -> EmailAddress.of("alice"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem ->
                                assertThat(problem.fields())
                                        .singleElement()
                                        .hasToString(
                                                "FieldError[pointer=/email, code=invalid,"
                                                        + " message=The e-mail address must look like"
                                                        + " alice@example.com.]"));
    }

    @Test
    void addressesShouldBeEqualWhenTheirValuesAre() {
        EmailAddress stored = EmailAddress.stored("alice@example.com");

        assertThat(EmailAddress.of("alice@EXAMPLE.com"))
                .isEqualTo(stored)
                .hasSameHashCodeAs(stored)
                .hasToString("alice@example.com");
    }
}
