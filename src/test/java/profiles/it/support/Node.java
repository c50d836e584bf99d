package profiles.it.support;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import profiles.run.PayaraProcess;
import profiles.run.PayaraSetup;

/** One of several servers on the same database; one that can be killed and started again. */
public final class Node {

    private static final List<String> JVM =
            List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final Duration START_LIMIT = Duration.ofMinutes(3);

    private final PayaraProcess process;
    private final ApiOfNode api;

    /** Makes drivers of this node. */
    interface ApiOfNode {
        ProfilesApi at(URI address);
    }

    Node(String name, int port, Map<String, String> settings, ApiOfNode api) {
        this.api = api;
        process =
                new PayaraProcess(
                        new PayaraSetup(
                                Path.of(System.getProperty("payara.jar")),
                                Path.of(System.getProperty("profiles.war")),
                                Path.of(System.getProperty("payara.preboot")),
                                Path.of("target", "it", name).toAbsolutePath(),
                                "127.0.0.1",
                                port,
                                JVM,
                                environment(settings)));
    }

    private static Map<String, String> environment(Map<String, String> settings) {
        return settings.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                setting ->
                                        setting.getKey()
                                                .replaceAll("[.-]", "_")
                                                .toUpperCase(Locale.ROOT),
                                Map.Entry::getValue));
    }

    /** A driver on a network of its own. */
    public ProfilesApi api() {
        return api.at(process.uri(""));
    }

    /** Starts the process; {@link #awaitReady()} waits for the service in it. */
    void start() {
        process.start();
    }

    void awaitReady() {
        process.awaitReady("/api/server", START_LIMIT);
    }

    /** Ends it as a crash does (SIGKILL). */
    public void kill() {
        process.kill();
    }

    /** Starts it again if it isn't running, and waits until it serves. */
    public void revive() {
        if (!process.isAlive()) {
            start();
            awaitReady();
        }
    }
}
