package profiles.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.problem.ProblemException;

class IdTagTest {

    private static final IdTag ALICE = IdTag.of("alice.smith@example.com");

    @ParameterizedTest
    @CsvSource({
        "Alice@Example.COM, alice@example.com",
        "' alice@example.com ', alice@example.com",
        "Alice.Example.com, alice.example.com",
        "straße@fußball.de, straße@fußball.de",
        "STRASSE@FUSSBALL.DE, strasse@fussball.de",
        "\u1E9E@x.de, ß@x.de",
        "KIZ@example.com, kiz@example.com",
        "kız@example.com, kız@example.com",
        "ａｌｉｃｅ@ｅｘａｍｐｌｅ．ｃｏｍ, alice@example.com",
        "a@b\u3002com, a@b.com",
        "alice@xn--bcher-kva.example, alice@bücher.example",
        "xn--fuball-cta.de, fußball.de",
        "ÁRVÍZTŰRŐ@tükörfúrógép.hu, árvíztűrő@tükörfúrógép.hu",
        "e\u0301va@example.hu, éva@example.hu",
        "Σίσυφος@σίσυφος.gr, σίσυφος@σίσυφος.gr",
        "ΣΊΣΥΦΟΣ@example.gr, σίσυφοσ@example.gr",
        "علي@مثال.إختبار, علي@مثال.إختبار",
        "नमस्ते@उदाहरण.परीक्षा, नमस्ते@उदाहरण.परीक्षा",
        "Алиса@Пример.рф, алиса@пример.рф",
        "田中さん@例え.テスト, 田中さん@例え.テスト",
        "paral·lel.cat, paral·lel.cat",
        "a_b-c.d@x.com, a_b-c.d@x.com",
        "@alice@example.com, alice@example.com",
        "@alice.example.com, alice.example.com",
        "acct:alice@example.com, alice@example.com",
        "ACCT:Alice@Example.com, alice@example.com",
        "alice\uFF20example.com, alice@example.com",
        "'\u00A0@alice@example.com\u3000', alice@example.com",
        "https://profiles.example.net/api/profiles/alice@example.com, alice@example.com",
        "https://profiles.example.net/api/profiles/alice%40example.com/, alice@example.com",
        "https://example.com/@alice, alice@example.com",
        "https://alice.example.com/, alice.example.com",
        "HTTP://Alice.Example.com/#top, alice.example.com"
    })
    void tagShouldBecomeCanonicalWhenValid(String given, String canonical) {
        assertThat(IdTag.parse(given)).map(IdTag::value).contains(canonical);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "@",
                "alice",
                "alice@",
                "alice@localhost",
                "alice@example.com.",
                "@@alice@example.com",
                "acct:alice",
                "mailto:alice@example.com",
                "https://example.com/alice",
                "ftp://alice.example.com/",
                "https://",
                "https://example.com/@alice/photos?page=2",
                "example.com.",
                "alice@example..com",
                "alice@.example.com",
                ".example.com",
                "a@b@example.com",
                "a\uFF20b@example.com",
                ".a@x.com",
                "a.@x.com",
                "a..b@x.com",
                "a-_b@x.com",
                "-a@x.com",
                "a b@x.com",
                "a+b@x.com",
                "a/b@x.com",
                "\u0301a@x.com",
                "a.\u0301b@x.com",
                "a@b_c.com",
                "a@-b.com",
                "a@xn--example-.com",
                "a@xn--abc.com",
                "a@xn--.com",
                "xn--a.com",
                "xn--53h.com",
                "☕@x.com",
                "a@☕.com",
                "\uD83D\uDE00@x.com",
                "\u0430lice@example.com",
                "a@r\u0430ypal.com",
                "a\u0661b@x.com",
                "1\u0661@x.com",
                "1.2.3.4",
                "1.2",
                "a@1.2.3.4",
                "a@x.1",
                "a@x.0x1",
                "a@[::1]",
                "\uD800a@x.com",
                "a\uDC00@x.com",
                "a\u0000@x.com",
                "a\r\n@x.com",
                "a\u202E@x.com",
                "a@\u2066x.com",
                "a\u200B@x.com",
                "a@x\u200D.com",
                "a\u00AD@x.com",
                "a\uFE0F@x.com",
                "\u3164@x.com"
            })
    void tagShouldBeRefusedWhenMalformed(String given) {
        assertThat(IdTag.parse(given)).isEmpty();
    }

    @Test
    void longestNameShouldBeAccepted() {
        assertThat(IdTag.parse("a".repeat(63) + "@x.com")).isPresent();
    }

    @Test
    void nameShouldBeRefusedWhenLongerThanALabel() {
        assertThat(IdTag.parse("a".repeat(64) + "@x.com")).isEmpty();
    }

    @Test
    void tagShouldBeRefusedWhenTooLongAsAWhole() {
        String domain = "abcdefghi.".repeat(24) + "com";

        assertThat(IdTag.parse("a".repeat(10) + "@" + domain)).isPresent();
        assertThat(IdTag.parse("a".repeat(11) + "@" + domain)).isEmpty();
    }

    @Test
    void tagShouldBeRefusedWhenHuge() {
        assertThat(IdTag.parse(" ".repeat(10_000_000) + "alice@example.com")).isEmpty();
    }

    @Test
    void ofShouldNameTheMemberWhenMalformed() {
        assertThatThrownBy(() -> IdTag.of("alice"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem ->
                                assertThat(problem.fields())
                                        .singleElement()
                                        .hasToString(
                                                "FieldError[pointer=/idTag, code=invalid,"
                                                        + " message=The identity tag must look like"
                                                        + " alice@example.com or alice.example.com.]"));
    }

    @Test
    void tagsShouldBeEqualWhenSpelledDifferently() {
        IdTag shouted = IdTag.of("ALICE.SMITH@EXAMPLE.COM");

        assertThat(shouted).isEqualTo(ALICE).hasSameHashCodeAs(ALICE).hasToString(ALICE.value());
    }

    @ParameterizedTest
    @CsvSource({
        "alice@bücher.example, bücher.example, xn--bcher-kva.example, alice, bücher.example",
        "alice.example.com, alice.example.com, alice.example.com, alice, example.com",
        "example.com, example.com, example.com, example,",
        "a.b@x.com, x.com, x.com, a.b, x.com"
    })
    void tagShouldComeApart(
            String tag, String domain, String ascii, String name, String providerDomain) {
        IdTag whole = IdTag.of(tag);

        assertThat(whole.domain()).isEqualTo(domain);
        assertThat(whole.asciiDomain()).isEqualTo(ascii);
        assertThat(whole.name()).isEqualTo(name);
        assertThat(whole.providerDomain().orElse(null)).isEqualTo(providerDomain);
    }

    @ParameterizedTest
    @CsvSource({
        "alice.smith@example.com, Alice Smith",
        "ALICE@example.com, Alice",
        "a_b-c@example.com, A B C",
        "alice.example.com, Alice",
        "a--b.example.com, A B",
        "ild\u0131ko@example.com, Ild\u0131ko",
        "éva.őze@example.hu, Éva Őze",
        "\uD801\uDC28\uD801\uDC29@example.com, \uD801\uDC00\uD801\uDC29"
    })
    void displayNameShouldBeTitleCased(String tag, String displayName) {
        assertThat(IdTag.of(tag).displayName()).isEqualTo(displayName);
    }

    @Test
    void displayNameShouldBeCutWhenTheStoredNameIsTooLong() {
        IdTag stored = IdTag.stored("\uD801\uDC28".repeat(200) + "@example.com");

        assertThat(stored.displayName().codePoints()).hasSize(120);
    }

    @ParameterizedTest
    @CsvSource({
        "alice@example.com, a1ice@example.com",
        "alice@example.com, \u0430\u04CF\u0456\u0441\u0435@example.com",
        "modern@example.com, modem@example.com",
        "alice@example.com, alice@exarnple.com",
        "kiz@example.com, kız@example.com",
        "alice@apple.com, alice@\u0430\u0440\u0440\u04CF\u0435.com"
    })
    void skeletonsShouldBeEqualWhenTagsLookAlike(String tag, String lookAlike) {
        assertThat(IdTag.of(lookAlike).skeleton()).isEqualTo(IdTag.of(tag).skeleton());
    }

    @Test
    void skeletonsShouldDifferWhenTagsDo() {
        assertThat(IdTag.of("bob@example.com").skeleton())
                .isNotEqualTo(IdTag.of("alice@example.com").skeleton());
    }

    @Test
    void parseShouldRefuseTagWhoseSkeletonCantBeIndexed() {
        String tag = "\ub6f0".repeat(63) + "@" + ("\ub6f0".repeat(25) + ".").repeat(6) + "com";

        var parsed = IdTag.parse(tag);

        assertThat(parsed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ali\u0307ce@example.com",
                "\u0130pek@example.com",
                "j\u0307o@example.com",
                "alice@exampli\u0307.com",
                "1\u0639\u0644\u064a@example.com",
                "alice.1\u0639\u0644\u064a@example.com"
            })
    void parseShouldRefuseHiddenDotsAndTurningDirections(String tag) {
        assertThat(IdTag.parse(tag)).isEmpty();
    }
}
