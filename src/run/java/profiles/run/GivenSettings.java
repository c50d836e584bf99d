package profiles.run;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The settings of the service that the person gave with the command: in the file that {@code
 * profiles.config-file} names, as {@code PROFILES_*} in the environment, or as {@code
 * -Dprofiles.*}; the later wins. They go on to the server as environment, where the list of
 * processes does not show them.
 *
 * @see <a
 *     href="https://download.eclipse.org/microprofile/microprofile-config-3.1/microprofile-config-spec-3.1.html#default_configsources">MicroProfile
 *     Config, environment variables mapping rules</a>
 */
final class GivenSettings {

    private static final String PREFIX = "profiles.";
    private static final String FILE = "profiles.config-file";
    private static final String LAUNCHER_PREFIX = "profiles.run.";

    private final Map<String, String> environment = new TreeMap<>();

    private GivenSettings() {}

    static GivenSettings of(Map<String, String> environment, Properties systemProperties) {
        GivenSettings given = new GivenSettings();
        environment.forEach(
                (name, value) -> {
                    if (name.startsWith("PROFILES_")) {
                        given.environment.put(name, value);
                    }
                });
        systemProperties.stringPropertyNames().stream()
                .filter(key -> key.startsWith(PREFIX) && !key.startsWith(LAUNCHER_PREFIX))
                .forEach(
                        key ->
                                given.environment.put(
                                        variable(key), systemProperties.getProperty(key)));
        given.find(FILE).map(Path::of).ifPresent(given::addFile);
        return given;
    }

    /** The service reads the file too; the launcher must know what it need not add. */
    private void addFile(Path file) {
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            settings.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new StartException(
                    "The setting " + FILE + " names a file that can't be read: " + file + ".", e);
        }
        settings.stringPropertyNames().stream()
                .filter(key -> key.startsWith(PREFIX))
                .forEach(key -> environment.putIfAbsent(variable(key), settings.getProperty(key)));
    }

    /** {@code profiles.db.url} becomes {@code PROFILES_DB_URL}. */
    static String variable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    /** Blank counts as not given, as it does in the service. */
    Optional<String> find(String key) {
        return Optional.ofNullable(environment.get(variable(key)))
                .filter(value -> !value.isBlank());
    }

    Map<String, String> asEnvironment() {
        return Map.copyOf(environment);
    }
}
