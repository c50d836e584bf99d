package profiles.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    private static Map<String, String> named(String name) {
        Map<String, String> model = new HashMap<>(TestMails.MODEL);
        model.put("name", name);
        return model;
    }
}
