package profiles.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The settings as they are when nobody sets anything, and with changes. */
public final class TestSettings {

    private TestSettings() {}

    /** The default settings, except for those given. */
    public static Settings with(Map<String, String> changed) {
        Properties values = defaults();
        values.putAll(changed);
        return new Settings(key -> Optional.ofNullable(values.getProperty(key)));
    }

    static Properties defaults() {
        var values = new Properties();
        try (InputStream file =
                TestSettings.class.getResourceAsStream(
                        "/META-INF/microprofile-config.properties")) {
            values.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return values;
    }
}
