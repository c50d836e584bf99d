package profiles.run;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;

/** Asks a server that may not be there yet. */
final class Readiness {

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int CONNECT_MS = 2_000;
    private static final int READ_MS = 5_000;

    private Readiness() {}

    /** Whether the address answers 200. */
    static boolean answers(URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(CONNECT_MS);
            connection.setReadTimeout(READ_MS);
            int status = connection.getResponseCode();
            connection.disconnect();
            return status == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    /** The time between two questions. */
    static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartException("Interrupted while the server started.", e);
        }
    }
}
