package profiles.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the server has written to its log so far. */
public final class ServerLog {

    private final Path file;

    private ServerLog(Path file) {
        this.file = file;
    }

    /** The log of a server that is still to be started. */
    static ServerLog fresh(Path directory) throws IOException {
        var log = new ServerLog(directory.resolve("server.log"));
        Files.deleteIfExists(log.written());
        return log;
    }

    /** The name the server is given. */
    Path file() {
        return file;
    }

    /** The server appends the number of the generation; a new one begins long after the tests. */
    private Path written() {
        return file.resolveSibling(file.getFileName() + ".0");
    }

    public String text() {
        try {
            return Files.exists(written()) ? Files.readString(written()) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cause named last, or else the first severe entry, or else where to look. */
    String firstFailure() {
        String text = text();
        return text.lines()
                .filter(line -> line.startsWith("Caused by:"))
                .reduce((earlier, later) -> later)
                .or(() -> firstSevere(text))
                .orElse("see " + written());
    }

    private static Optional<String> firstSevere(String text) {
        return text.lines()
                .dropWhile(line -> !line.contains("SEVERE"))
                .map(line -> line.replaceFirst("^(\\[.*?] ?)+\\[*", "").strip())
                .filter(line -> !line.isEmpty())
                .findFirst();
    }
}
