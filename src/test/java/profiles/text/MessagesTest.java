package profiles.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Pattern VARIABLE = Pattern.compile("\\{+\\w+}+");

    private final TestTexts texts = TestTexts.with(Map.of());

    @TempDir Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en                          | en
                    de                          | de
                    de-AT                       | de
                    DE-1996                     | de
                    hu-HU                       | hu
                    fr                          | en
                    fr, hu;q=0.8, de;q=0.5      | hu
                    de;q=0.2, en-GB;q=0.9       | en
                    *                           | en
                    de_AT                       | en
                    ../../etc/passwd            | en
                    de;q=banana                 | en
                    ''                          | en
                    """)
    void languageShouldBeTheClosestThereIs(String wish, String expected) {
        assertThat(texts.messages().language(wish)).isEqualTo(Locale.forLanguageTag(expected));
    }

    @Test
    void languageShouldBeEnglishWhenNothingIsWished() {
        assertThat(texts.messages().language(null)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void languageShouldBeEnglishWhenTheHeaderIsEndless() {
        assertThat(texts.messages().language("de,".repeat(1_000))).isEqualTo(Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "hu"})
    void bundleShouldHaveTheKeysOfTheEnglishOne(String tag) {
        assertThat(bundle(tag).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(bundle("en").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "hu"})
    void everySentenceShouldUseTheVariablesOfTheEnglishOne(String tag) {
        Properties english = bundle("en");
        Properties bundle = bundle(tag);

        assertThat(bundle.stringPropertyNames())
                .allSatisfy(
                        key ->
                                assertThat(variables(bundle, key))
                                        .as(key)
                                        .isEqualTo(variables(english, key)));
    }

    @Test
    void textShouldFailWhenThereIsNoSuchKey() {
        assertThatThrownBy(() -> texts.messages().text(Locale.ENGLISH, "mail.nonsense"))
                .hasMessageContaining("mail.nonsense");
    }

    @Test
    void operatorsBundleShouldWinKeyByKey() throws IOException {
        write("text/messages_de.properties", "mail.closing=Servus, Ihr Türsteher");

        Messages messages = withDirectory().messages();

        assertThat(messages.text(Locale.GERMAN, "mail.closing")).isEqualTo("Servus, Ihr Türsteher");
        assertThat(messages.text(Locale.GERMAN, "page.account")).isEqualTo("Ihr Konto");
    }

    @Test
    void operatorsBundleShouldAddALanguage() throws IOException {
        write("text/messages_fr.properties", "mail.closing=Cordialement");

        Messages messages = withDirectory().messages();

        assertThat(messages.language("fr-CA")).isEqualTo(Locale.FRENCH);
        assertThat(messages.text(Locale.FRENCH, "mail.closing")).isEqualTo("Cordialement");
        assertThat(messages.text(Locale.FRENCH, "page.account")).isEqualTo("Your account");
    }

    private TestTexts withDirectory() {
        return TestTexts.with(Map.of("profiles.templates-dir", directory.toString()));
    }

    private void write(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Properties bundle(String tag) {
        var bundle = new Properties();
        String name = Messages.bundleName(Locale.forLanguageTag(tag));
        try {
            bundle.load(new StringReader(texts.files().builtIn(name).orElseThrow()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bundle;
    }

    private static Set<String> variables(Properties bundle, String key) {
        return VARIABLE.matcher(bundle.getProperty(key))
                .results()
                .map(result -> result.group())
                .collect(Collectors.toSet());
    }
}
