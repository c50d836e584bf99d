package profiles.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {

    @TempDir Path directory;

    @BeforeEach
    void writeMessages() throws IOException {
        write("text/messages_en.properties", "test.greeting=Hello <{{name}}>");
    }

    @Test
    void htmlShouldEscapeVariablesAndMessages() throws IOException {
        write("test.html", "<p>{{name}}</p><p>{{#t}}test.greeting{{/t}}</p>");

        assertThat(render("test.html", Map.of("name", "<b onclick='x'>&")))
                .isEqualTo(
                        "<p>&lt;b onclick&#x3D;&#39;x&#39;&gt;&amp;</p>"
                                + "<p>Hello &lt;&lt;b onclick&#x3D;&#39;x&#39;&gt;&amp;&gt;</p>");
    }

    @Test
    void textShouldBeTakenAsItIs() throws IOException {
        write("test.txt", "{{#t}}test.greeting{{/t}} & {{name}}");

        assertThat(render("test.txt", Map.of("name", "O'Neil")))
                .isEqualTo("Hello <O'Neil> & O'Neil");
    }

    @Test
    void variablesShouldNeverBeTakenForTemplates() throws IOException {
        write("test.txt", "{{#t}}test.greeting{{/t}}");

        assertThat(render("test.txt", Map.of("name", "{{language}}{{#t}}mail.closing{{/t}}")))
                .isEqualTo("Hello <{{language}}{{#t}}mail.closing{{/t}}>");
    }

    @Test
    void renderShouldFailWhenAVariableIsMissing() throws IOException {
        write("test.txt", "{{nobody}}");

        assertThatThrownBy(() -> render("test.txt", Map.of())).hasMessageContaining("nobody");
    }

    @Test
    void renderShouldFailWhenAMessageIsMissing() throws IOException {
        write("test.txt", "{{#t}}test.nothing{{/t}}");

        assertThatThrownBy(() -> render("test.txt", Map.of())).hasMessageContaining("test.nothing");
    }

    @Test
    void compileShouldNameTheTemplateThatIsBroken() throws IOException {
        write("test.txt", "{{#open}}");

        assertThatThrownBy(() -> templates().compile(List.of("test.txt")))
                .hasMessageContaining("test.txt");
    }

    private String render(String name, Map<String, String> model) {
        return templates().render(name, Locale.ENGLISH, model);
    }

    private Templates templates() {
        return TestTexts.with(Map.of("profiles.templates-dir", directory.toString())).templates();
    }

    private void write(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
