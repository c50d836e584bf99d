package profiles.it.support;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Notices when the server dies while it is being started. The adapter would wait for its time-out;
 * this interrupts the thread that waits.
 */
final class StartWatch implements AutoCloseable {

    private static final long EVERY_MILLIS = 250;

    private final Thread starter = Thread.currentThread();
    private final ScheduledExecutorService schedule = Executors.newSingleThreadScheduledExecutor();
    private boolean seen;

    StartWatch() {
        schedule.scheduleWithFixedDelay(
                this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        boolean alive = ProcessHandle.current().children().anyMatch(child -> isJava(child.info()));
        if (seen && !alive) {
            starter.interrupt();
        }
        seen |= alive;
    }

    private static boolean isJava(ProcessHandle.Info process) {
        return process.command().filter(command -> command.endsWith("java")).isPresent();
    }

    /** A server that runs may still have refused the WAR. */
    void demandAnswer(URI address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address).build();
        int status =
                HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
        if (status != 200) {
            throw new IOException(address + " answers " + status);
        }
    }

    @Override
    public void close() {
        schedule.shutdownNow();
        Thread.interrupted();
    }
}
