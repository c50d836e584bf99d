package profiles.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How Payara Micro is started.
 *
 * @param jar Payara Micro
 * @param war the service
 * @param preBoot the commands that configure the server before it opens its port
 * @param work where its log and temporary files go; emptied of the latter at each start
 * @param address the address it listens on
 * @param javaOptions for the JVM
 * @param environment the settings of the service; secrets are allowed, unlike in the options
 */
public record PayaraSetup(
        Path jar,
        Path war,
        Path preBoot,
        Path work,
        String address,
        int port,
        List<String> javaOptions,
        Map<String, String> environment) {

    private static final String HTTP_THREADS = "64";
    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener"
                    + ".http-listener";

    List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaOptions);
        command.add("-Djava.io.tmpdir=" + temporaryFiles());
        command.addAll(List.of("-jar", jar.toString(), "--deploy", war.toString()));
        command.addAll(List.of("--contextroot", "/", "--port", "" + port));
        command.addAll(List.of("--nohazelcast", "--disablephonehome"));
        command.addAll(List.of("--minhttpthreads", HTTP_THREADS, "--maxhttpthreads", HTTP_THREADS));
        command.addAll(List.of("--prebootcommandfile", preBootHere().toString()));
        return command;
    }

    /** The given commands and the one that depends on this start. */
    String preBootCommands(String given) {
        return given + "\nset " + LISTENER + ".address=" + address + "\n";
    }

    /** The address this machine finds it at. */
    String localAddress() {
        return "0.0.0.0".equals(address) ? "127.0.0.1" : address;
    }

    Path preBootHere() {
        return work.resolve("pre-boot.asadmin");
    }

    Path temporaryFiles() {
        return work.resolve("tmp");
    }

    Path log() {
        return work.resolve("server.log");
    }

    Path pidFile() {
        return work.resolve("server.pid");
    }
}
