package profiles.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import profiles.config.Settings;

/** The words of the service, without a container. */
public record TestTexts(
        Settings settings, TextFiles files, Messages messages, Templates templates) {

    /** With the default settings, except for those given. */
    public static TestTexts with(Map<String, String> changed) {
        Settings settings = settings(changed);
        var files = new TextFiles();
        files.settings = settings;
        var messages = new Messages();
        messages.files = files;
        messages.read();
        var templates = new Templates();
        templates.files = files;
        templates.messages = messages;
        return new TestTexts(settings, files, messages, templates);
    }

    private static Settings settings(Map<String, String> changed) {
        var values = new Properties();
        try (InputStream defaults =
                TestTexts.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            values.load(defaults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        values.putAll(changed);
        return new Settings(key -> Optional.ofNullable(values.getProperty(key)));
    }
}
