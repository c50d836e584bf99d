package profiles.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.text.TestTexts;

class MailWriterTest {

    private final MailWriter writer =
            TestMails.writer(
                    TestTexts.with(Map.of("profiles.public-url", "https://profiles.example")));

    @ParameterizedTest
    @CsvSource({
        "welcome,en",
        "welcome,de",
        "welcome,hu",
        "password,en",
        "password,de",
        "password,hu"
    })
    void bothPartsShouldHoldTheLinkInEveryLanguage(String kind, String lang) {
        WrittenMail written = writer.write(kind, lang, TestMails.MODEL);

        assertThat(written.language()).isEqualTo(lang);
        assertThat(written.text()).contains(TestMails.LINK);
        assertThat(written.html()).contains("href=\"" + TestMails.LINK + "\"");
    }

    @Test
    void textShouldBeCompleteByItself() {
        assertThat(writer.write("welcome", "en-GB", TestMails.MODEL).text())
                .isEqualTo(
                        """
                        Hello Alice,

                        Good to have you here. Your account alice@example.com is ready; one step is left.

                        Please confirm that this address is yours and choose a password:

                        https://profiles.example/welcome/Secret_of-Alice

                        The link works once, until 30 November 2026, 12:05 UTC.

                        Not you? Then someone probably mistyped an address. You can simply ignore this mail: an account that nobody confirms is removed after a while.

                        Kind regards
                        Profiles

                        --\s
                        You received this because someone gave this address for alice@example.com at profiles.example.
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You have won! https://evil.example",
                "Visit evil.example",
                "<script>alert(1)</script>",
                "Alice\r\nBcc: bob@example.com",
                "call 0900-1234 now, it is free, it is free, it is free, it is free"
            })
    void greetingShouldFallBackToTheTagWhenTheNameIsNoName(String name) {
        WrittenMail written = writer.write("password", "en", named(name));

        assertThat(written.text()).startsWith("Hello alice@example.com,\n").doesNotContain(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Alice", "Dr. Ödön Nagy-Kovács", "María José d’Aquí", "李小龍", "O'Neil"})
    void greetingShouldUseOrdinaryNames(String name) {
        assertThat(writer.write("password", "en", named(name)).text())
                .startsWith("Hello " + name + ",\n");
    }

    @Test
    void htmlShouldLoadNothingFromElsewhere() {
        String html = writer.write("welcome", "hu", TestMails.MODEL).html();

        assertThat(html).doesNotContain("src=", "url(", "<link", "@import");
    }

    @ParameterizedTest
    @MethodSource("noticesInEveryLanguage")
    void noticeShouldBeCompleteInEveryLanguage(MailKind kind, String lang) {
        WrittenMail written = writer.write(kind.word(), lang, TestMails.notice(kind));

        assertThat(written.language()).isEqualTo(lang);
        assertThat(List.of(written.subject(), written.text(), written.html()))
                .allSatisfy(part -> assertThat(part).doesNotContain("{{", "null"));
    }

    @ParameterizedTest
    @MethodSource("noticesInEveryLanguage")
    void noticeShouldEndWithHowToTurnSuchMailsOff(MailKind kind, String lang) {
        WrittenMail written = writer.write(kind.word(), lang, TestMails.notice(kind));

        String setting = kind.setting().orElseThrow();
        assertThat(written.text().lines().reduce("", (first, last) -> last)).contains(setting);
        assertThat(written.html()).contains(setting);
    }

    @ParameterizedTest
    @MethodSource("noticesInEveryLanguage")
    void noticeShouldHoldNoLink(MailKind kind, String lang) {
        WrittenMail written = writer.write(kind.word(), lang, TestMails.notice(kind));

        assertThat(written.text()).doesNotContain("://");
        assertThat(written.html()).doesNotContain("href");
    }

    static Stream<Arguments> noticesInEveryLanguage() {
        return Arrays.stream(MailKind.values())
                .filter(kind -> kind.setting().isPresent())
                .flatMap(kind -> Stream.of("en", "de", "hu").map(lang -> Arguments.of(kind, lang)));
    }

    @ParameterizedTest
    @CsvSource({"en, It works once", "de, Sie gilt einmal", "hu, Egyszer használható"})
    void invitationToFoundShouldHoldItselfAndItsEnd(String lang, String end) {
        Map<String, String> model = new HashMap<>(named("Alice"));
        model.put("invitation", "3q2-7wQxkZs0b1Y8mNfTdA");

        WrittenMail lasting = writer.write("founding", lang, withoutEnd(model));
        WrittenMail ending = writer.write("founding", lang, model);

        assertThat(List.of(lasting.text(), lasting.html()))
                .allSatisfy(part -> assertThat(part).contains(model.get("invitation")))
                .allSatisfy(part -> assertThat(part).doesNotContain(end, "{{", "null"));
        assertThat(List.of(ending.text(), ending.html()))
                .allSatisfy(part -> assertThat(part).contains(end, "2026"));
    }

    private static Map<String, String> withoutEnd(Map<String, String> model) {
        Map<String, String> lasting = new HashMap<>(model);
        lasting.remove("expires");
        return lasting;
    }

    @Test
    void noticeShouldBeCompleteByItself() {
        WrittenMail written =
                writer.write("connection", "en-GB", TestMails.notice(MailKind.CONNECTION));

        assertThat(written.subject()).isEqualTo("bob@example.com would like to connect with you");
        assertThat(written.text())
                .isEqualTo(
                        """
                        Hello Alice,

                        Bob Builder (bob@example.com) would like to connect with you on Profiles.

                        It’s up to you: in your app you can accept or decline the request. Until you do, nothing changes.

                        Kind regards
                        Profiles

                        --\s
                        You received this because someone gave this address for alice@example.com at profiles.example.
                        You can turn off mails like this one in the settings of your profile (mailConnectionRequests).
                        """);
    }

    @Test
    void noticeShouldNameEveryoneInvolved() {
        assertThat(writer.write("join", "en", TestMails.notice(MailKind.JOIN)).text())
                .contains(
                        "Bob Builder (bob@example.com) would like to join your community"
                                + " Developer Community (devs@example.com).");
    }

    @ParameterizedTest
    @MethodSource("mailsAboutOthers")
    void nameOfTheOtherShouldBeLeftOutWhenItIsNoName(MailKind kind, String variable) {
        Map<String, String> model = new HashMap<>(TestMails.notice(kind));
        model.put(variable, "Win at casino.example <b>now</b>");

        WrittenMail written = writer.write(kind.word(), "en", model);

        assertThat(List.of(written.subject(), written.text(), written.html()))
                .allSatisfy(part -> assertThat(part).doesNotContain("casino"));
        assertThat(written.text()).contains(model.get(variable + "IdTag"));
    }

    static Stream<Arguments> mailsAboutOthers() {
        return Stream.of(
                Arguments.of(MailKind.CONNECTION, "other"),
                Arguments.of(MailKind.JOIN, "other"),
                Arguments.of(MailKind.JOIN, "community"),
                Arguments.of(MailKind.INVITATION, "other"),
                Arguments.of(MailKind.MEMBER, "other"));
    }

    @Test
    void mailWithLinkShouldNotSpeakOfSettings() {
        WrittenMail written = writer.write("welcome", "en", TestMails.MODEL);

        assertThat(written.text()).doesNotContain("turn off");
        assertThat(written.html()).doesNotContain("turn off");
    }

    private static Map<String, String> named(String name) {
        Map<String, String> model = new HashMap<>(TestMails.MODEL);
        model.put("name", name);
        return model;
    }
}
