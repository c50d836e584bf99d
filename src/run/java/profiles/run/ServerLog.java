package profiles.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The output of one server process, copied to a file and listened to for the news that the service
 * could not be deployed, which Payara Micro neither answers with an end nor with an exit code. The
 * file never grows past a limit: it becomes {@code *.1} and a new one begins.
 */
final class ServerLog {

    private static final long LIMIT = 20_000_000;

    private final Path file;
    private final DeploymentNews news = new DeploymentNews();
    private Writer writer;
    private long written;

    private ServerLog(Path file) {
        this.file = file;
    }

    static ServerLog copy(InputStream output, Path file) throws IOException {
        ServerLog log = new ServerLog(file);
        log.open();
        Thread copier = new Thread(() -> log.copy(output), "server-log");
        copier.setDaemon(true);
        copier.start();
        return log;
    }

    Path file() {
        return file;
    }

    /** Why the service is not there, as soon as the server said so. */
    Optional<String> failure() {
        return news.failure();
    }

    private void copy(InputStream output) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String plain = line.replaceAll("\u001B\\[[;\\d]*m", "");
                news.read(plain);
                write(plain);
            }
            writer.close();
        } catch (IOException e) {
            // The stream is cut when the process is killed: nothing more to copy.
            return;
        }
    }

    private void write(String line) throws IOException {
        writer.write(line + "\n");
        writer.flush();
        written += line.length() + 1L;
        if (written > LIMIT) {
            writer.close();
            open();
        }
    }

    private void open() throws IOException {
        if (Files.exists(file)) {
            Path older = file.resolveSibling(file.getFileName() + ".1");
            Files.move(file, older, StandardCopyOption.REPLACE_EXISTING);
        }
        writer = Files.newBufferedWriter(OwnerOnly.file(file));
        written = 0;
    }
}
