package profiles.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The directories of one embedded PostgreSQL: its unpacked programs, its data and its log. Data
 * whose making was interrupted are not kept: a mark is set when they are whole.
 */
final class DatabaseFiles {

    private final Path place;
    private final boolean temporary;

    private DatabaseFiles(Path place, boolean temporary) {
        this.place = place;
        this.temporary = temporary;
    }

    static DatabaseFiles kept(Path place) {
        return new DatabaseFiles(place.toAbsolutePath(), false);
    }

    static DatabaseFiles temporary() {
        try {
            return new DatabaseFiles(Files.createTempDirectory("profiles-postgresql"), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Unpacked once, never in a shared /tmp where another user could have put other programs. */
    Path programs() {
        return closedDirectory().resolve("programs");
    }

    /** The library opens the directory it unpacks to for everybody; nobody else gets that far. */
    private Path closedDirectory() {
        return temporary
                ? Path.of("target", "postgresql").toAbsolutePath()
                : place.resolve("postgresql");
    }

    void forgetPrograms() throws IOException {
        Trees.delete(programs());
        Files.createDirectory(programs());
    }

    Path data() {
        return place.resolve("database");
    }

    Path ownerPasswordFile() {
        return place.resolve("database.owner");
    }

    private Path logFile() {
        return place.resolve("database.log");
    }

    private Path mark() {
        return data().resolve("profiles.complete");
    }

    Redirect log() {
        return Redirect.appendTo(logFile().toFile());
    }

    void prepare(String ownerPassword) {
        try {
            if (!isComplete()) {
                Trees.delete(data());
                Files.writeString(OwnerOnly.file(ownerPasswordFile()), ownerPassword);
            }
            OwnerOnly.directory(data());
            OwnerOnly.close(OwnerOnly.directory(closedDirectory()));
            Files.createDirectories(programs());
            OwnerOnly.file(logFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forgetOwnerPassword() {
        Trees.delete(ownerPasswordFile());
    }

    boolean isComplete() {
        return Files.exists(mark());
    }

    void complete() throws IOException {
        if (!isComplete()) {
            Files.createFile(mark());
        }
    }

    /** The server that uses these data now, if one runs. */
    Optional<Long> pid() {
        return server().map(ProcessHandle::pid);
    }

    /** Ends a server that is still there; with no client left it stops by itself. */
    void endServer() {
        server().ifPresent(Processes::end);
    }

    private Optional<ProcessHandle> server() {
        try {
            Path file = data().resolve("postmaster.pid");
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            return lines.isEmpty()
                    ? Optional.empty()
                    : Processes.find(Long.parseLong(lines.get(0).strip()), data().toString());
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** One sentence, with what PostgreSQL itself said last. */
    String whyNotStarted() {
        String said = lastComplaint();
        if (said.contains("cannot be run as root") || said.contains("root\" execution")) {
            return "PostgreSQL refuses to run as root and this machine forbids user namespaces: run"
                    + " the command as an ordinary user, or give a database with PROFILES_DB_URL.";
        }
        return "PostgreSQL did not start"
                + (said.isEmpty() ? "" : " (" + said + ")")
                + "; its log is "
                + logFile()
                + ".";
    }

    private String lastComplaint() {
        try {
            return Files.readAllLines(logFile()).stream()
                    .filter(line -> line.matches(".*(FATAL|PANIC|error|root).*"))
                    .reduce((first, second) -> second)
                    .map(line -> line.replaceFirst("^.*(FATAL|PANIC|error): +", ""))
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    void discard() {
        if (temporary) {
            Trees.delete(place);
        }
    }
}
