package profiles.text;

import java.util.Map;
import profiles.config.Settings;
import profiles.config.TestSettings;

/** The words of the service, without a container. */
public record TestTexts(
        Settings settings, TextFiles files, Messages messages, Templates templates) {

    /** With the default settings, except for those given. */
    public static TestTexts with(Map<String, String> changed) {
        Settings settings = TestSettings.with(changed);
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
}
