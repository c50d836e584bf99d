package profiles.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Settings from the properties file (UTF-8) that {@code profiles.config-file} names, as a system
 * property or as {@code PROFILES_CONFIG_FILE}. System properties and the environment win over it.
 */
public class SettingsFile implements ConfigSource {

    private static final int BELOW_ENVIRONMENT = 250;

    private final Map<String, String> values = new TreeMap<>();

    public SettingsFile() {
        String file =
                System.getProperty("profiles.config-file", System.getenv("PROFILES_CONFIG_FILE"));
        if (file != null && !file.isBlank()) {
            read(Path.of(file));
        }
    }

    private void read(Path file) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new SettingException("profiles.config-file", "can't be read from " + file);
        }
        properties.stringPropertyNames().forEach(k -> values.put(k, properties.getProperty(k)));
    }

    @Override
    public Set<String> getPropertyNames() {
        return values.keySet();
    }

    @Override
    public String getValue(String key) {
        return values.get(key);
    }

    @Override
    public String getName() {
        return "profiles.config-file";
    }

    @Override
    public int getOrdinal() {
        return BELOW_ENVIRONMENT;
    }
}
