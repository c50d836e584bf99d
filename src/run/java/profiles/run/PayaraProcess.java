package profiles.run;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Payara Micro with the service, as a process of its own that can be stopped, killed and watched.
 */
public final class PayaraProcess implements AutoCloseable {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    private final PayaraSetup setup;
    private Process process;
    private ServerLog log;

    public PayaraProcess(PayaraSetup setup) {
        this.setup = setup;
    }

    /** Starts it, also again after {@link #stop()} or {@link #kill()}; does not wait. */
    public void start() {
        try {
            OwnerOnly.directory(setup.work());
            Trees.delete(setup.temporaryFiles());
            OwnerOnly.directory(setup.temporaryFiles());
            Files.writeString(
                    setup.preBootHere(), setup.preBootCommands(Files.readString(setup.preBoot())));
            ProcessBuilder builder = new ProcessBuilder(setup.command()).redirectErrorStream(true);
            builder.environment().putAll(setup.environment());
            process = builder.start();
            Files.writeString(setup.pidFile(), "" + process.pid());
            log = ServerLog.copy(process.getInputStream(), setup.log());
        } catch (IOException e) {
            throw new StartException("The server did not start: " + e.getMessage() + ".", e);
        }
    }

    /** Ends a server that an earlier launcher, killed itself, left behind in this directory. */
    static void endLeftover(Path work) {
        leftover(work).ifPresent(Processes::end);
    }

    private static Optional<ProcessHandle> leftover(Path work) {
        try {
            Path file = work.resolve("server.pid");
            String argument = "-Djava.io.tmpdir=" + work.resolve("tmp");
            return Files.exists(file)
                    ? Processes.find(Long.parseLong(Files.readString(file).strip()), argument)
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * Waits until the path answers 200.
     *
     * @throws StartException as soon as the process ended or the service could not be deployed
     */
    public void awaitReady(String path, Duration limit) {
        URI address = uri(path);
        long end = System.nanoTime() + limit.toNanos();
        while (!Readiness.answers(address)) {
            refuseToWaitForNothing();
            if (System.nanoTime() > end) {
                throw new StartException(
                        "The server did not answer within " + limit.toSeconds() + " s." + seeLog());
            }
            Readiness.pause();
        }
    }

    private void refuseToWaitForNothing() {
        log.failure()
                .ifPresent(
                        reason -> {
                            throw new StartException(
                                    "The service did not start: " + sentence(reason) + seeLog());
                        });
        if (!process.isAlive()) {
            throw new StartException(
                    "The server ended with code " + process.exitValue() + "." + seeLog());
        }
    }

    private static String sentence(String reason) {
        return reason.endsWith(".") ? reason : reason + ".";
    }

    private String seeLog() {
        return " The whole log is " + setup.log() + ".";
    }

    /** The address of a path on this server. */
    public URI uri(String path) {
        return URI.create("http://" + setup.localAddress() + ":" + setup.port() + path);
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    public Path log() {
        return setup.log();
    }

    /** Waits until the process ends by itself or by others; its exit code. */
    public int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    /** Ends it in order; by force if it takes too long. Does nothing when it is not running. */
    public void stop() {
        if (isAlive()) {
            process.destroy();
            if (!ended(STOP_LIMIT)) {
                kill();
            }
        }
    }

    /** Ends it at once, as a crash does (SIGKILL). */
    public void kill() {
        if (isAlive()) {
            process.destroyForcibly();
            ended(STOP_LIMIT);
        }
    }

    private boolean ended(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    @Override
    public void close() {
        stop();
    }
}
