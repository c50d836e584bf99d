package profiles.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * Where things are for one run, as {@code pom.xml} and the person say it in system properties.
 *
 * @param data what is kept between starts
 * @param address the address the server listens on, {@code 127.0.0.1} unless said otherwise
 */
record RunOptions(
        Path war,
        Path payara,
        Path preBoot,
        Path data,
        String address,
        int port,
        List<String> javaOptions) {

    static RunOptions of(Properties properties) {
        return new RunOptions(
                path(properties, "profiles.run.war"),
                path(properties, "profiles.run.payara"),
                path(properties, "profiles.run.preboot"),
                path(properties, "profiles.run.data"),
                properties.getProperty("http.address", "127.0.0.1"),
                port(properties.getProperty("http.port", "8080")),
                List.of(
                        properties
                                .getProperty("profiles.run.java-options", "-Xmx1g")
                                .strip()
                                .split("\\s+")));
    }

    static Path path(Properties properties, String key) {
        String value = properties.getProperty(key);
        if (value == null || value.isBlank()) {
            throw new StartException("The property " + key + " is missing: start with mvn -Prun.");
        }
        return Path.of(value).toAbsolutePath().normalize();
    }

    private static int port(String value) {
        if (!value.matches("\\d{1,5}")
                || Integer.parseInt(value) < 1
                || Integer.parseInt(value) > 65_535) {
            throw new StartException("-Dhttp.port=" + value + " is not a port: 1 to 65535.");
        }
        return Integer.parseInt(value);
    }

    PayaraSetup payara(ServerSettings settings) {
        return new PayaraSetup(
                payara, war, preBoot, data, address, port, javaOptions, settings.asEnvironment());
    }
}
