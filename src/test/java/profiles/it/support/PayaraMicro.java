package profiles.it.support;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.test.spi.LifecycleMethodExecutor;
import org.jboss.arquillian.test.spi.TestRunnerAdaptor;
import org.jboss.arquillian.test.spi.TestRunnerAdaptorBuilder;

/**
 * Payara Micro with the WAR in it, started and stopped through Arquillian. The adapter starts a
 * process for each class that deploys; so this plays the only such class, and all tests share it.
 */
final class PayaraMicro implements AutoCloseable {

    private static final List<String> JVM =
            List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final String ALONE =
            "set configs.config.server-config.network-config.network-listeners"
                    + ".network-listener.http-listener.address=127.0.0.1";

    private final TestRunnerAdaptor arquillian = TestRunnerAdaptorBuilder.build();
    private final URI address;
    private final ServerLog log;

    private PayaraMicro(URI address, ServerLog log) {
        this.address = address;
        this.log = log;
    }

    /** An address nobody listens on now. */
    static URI freeAddress() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }
    }

    static PayaraMicro start(URI address, Path directory, Map<String, String> settings)
            throws IOException {
        var log = ServerLog.fresh(directory);
        System.setProperty("profiles.it.jvm-options", jvmOptions(directory, settings));
        System.setProperty(
                "profiles.it.server-options",
                serverOptions(address, log.file(), preBoot(directory)));
        var server = new PayaraMicro(address, log);
        server.deploy();
        return server;
    }

    private void deploy() {
        try (var watch = new StartWatch()) {
            arquillian.beforeSuite();
            arquillian.beforeClass(ProfilesWar.class, LifecycleMethodExecutor.NO_OP);
            watch.demandAnswer(address.resolve("/api/server"));
        } catch (Exception e) {
            close();
            throw new IllegalStateException("the server did not start: " + log.firstFailure(), e);
        }
    }

    private static String jvmOptions(Path directory, Map<String, String> settings) {
        Stream<String> properties =
                settings.entrySet().stream()
                        .map(setting -> "-D" + setting.getKey() + "=" + setting.getValue());
        Stream<String> all =
                Stream.of(JVM.stream(), Stream.of("-Djava.io.tmpdir=" + directory), properties)
                        .flatMap(options -> options);
        return joined(all);
    }

    private static String serverOptions(URI address, Path log, Path preBoot) {
        var options = new ArrayList<>(List.of("--nohazelcast", "--disablephonehome"));
        options.addAll(List.of("--prebootcommandfile", preBoot.toString()));
        options.addAll(List.of("--port", String.valueOf(address.getPort())));
        options.addAll(List.of("--minhttpthreads", "64", "--maxhttpthreads", "64"));
        options.addAll(List.of("--logtofile", log.toString()));
        return joined(options.stream());
    }

    /** The commands of the real server, and one that keeps this one to itself. */
    private static Path preBoot(Path directory) throws IOException {
        Path real = Path.of(System.getProperty("payara.preboot"));
        var commands = new ArrayList<>(Files.exists(real) ? Files.readAllLines(real) : List.of());
        commands.add(ALONE);
        return Files.write(directory.resolve("pre-boot.asadmin"), commands);
    }

    /** The adapter splits at spaces that have no backslash before them. */
    private static String joined(Stream<String> options) {
        return options.map(option -> option.replace(" ", "\\ ")).collect(joining(" "));
    }

    URI address() {
        return address;
    }

    ServerLog log() {
        return log;
    }

    @Override
    public void close() {
        try {
            arquillian.afterClass(ProfilesWar.class, LifecycleMethodExecutor.NO_OP);
            arquillian.afterSuite();
        } catch (Exception e) {
            throw new IllegalStateException("the server did not stop", e);
        } finally {
            arquillian.shutdown();
        }
    }
}
