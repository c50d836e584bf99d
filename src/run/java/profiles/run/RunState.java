package profiles.run;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;

/** What the launcher keeps from one start to the next, secrets among it: a file of the owner's. */
final class RunState {

    private final Path file;
    private final Properties values = new Properties();

    private RunState(Path file) {
        this.file = file;
    }

    static RunState open(Path file) {
        RunState state = new RunState(file);
        if (Files.exists(file)) {
            state.load();
        }
        return state;
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(values.getProperty(key));
    }

    /** The kept value, or a new one that is kept from now on. */
    String get(String key, Supplier<String> first) {
        return find(key).orElseGet(() -> put(key, first.get()));
    }

    String put(String key, String value) {
        if (!value.equals(values.setProperty(key, value))) {
            save();
        }
        return value;
    }

    private void load() {
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new StartException("The file " + file + " can't be read: " + e.getMessage(), e);
        }
    }

    /** Written beside and moved: a crash leaves the old file or the new one, never half of one. */
    private void save() {
        try {
            Path next = OwnerOnly.file(file.resolveSibling(file.getFileName() + ".new"));
            try (Writer writer = Files.newBufferedWriter(next)) {
                values.store(writer, "Kept by mvn -Prun between starts");
            }
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
