package profiles.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the server has written to its log so far. */
public final class ServerLog {

    private static final String NAME = "server.log";

    private final Path file;

    private ServerLog(Path file) {
        this.file = file;
    }

    /** The log of a server that is still to be started. */
    static ServerLog fresh(Path directory) throws IOException {
        var log = new ServerLog(directory.resolve(NAME));
        for (Path generation : log.generations()) {
            Files.delete(generation);
        }
        return log;
    }

    /** The name the server is given. */
    Path file() {
        return file;
    }

    /**
     * All that was written; the server begins a new file now and then, and numbers the old ones.
     */
    public String text() {
        try {
            var text = new StringBuilder();
            for (Path generation : generations()) {
                text.append(Files.readString(generation));
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of the log, the oldest first: it has the highest number. */
    private List<Path> generations() throws IOException {
        try (var files = Files.list(file.getParent())) {
            return files.filter(each -> each.getFileName().toString().matches(NAME + "\\.\\d+"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    /** The cause named last, or else the first severe entry, or else where to look. */
    String firstFailure() {
        String text = text();
        return text.lines()
                .filter(line -> line.startsWith("Caused by:"))
                .reduce((earlier, later) -> later)
                .or(() -> firstSevere(text))
                .orElse("see " + file + ".0");
    }

    private static Optional<String> firstSevere(String text) {
        return text.lines()
                .dropWhile(line -> !line.contains("SEVERE"))
                .map(line -> line.replaceFirst("^(\\[.*?] ?)+\\[*", "").strip())
                .filter(line -> !line.isEmpty())
                .findFirst();
    }
}
