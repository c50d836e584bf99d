package profiles.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import profiles.config.Settings;

/**
 * Text files by their name below {@code templates/}: the operator's directory comes before the
 * files the service brings. Names are constants of the code, never part of a request.
 */
@ApplicationScoped
public class TextFiles {

    @Inject Settings settings;

    /** The file that counts, in UTF-8. */
    public String read(String name) {
        return own(name)
                .or(() -> builtIn(name))
                .orElseThrow(() -> new IllegalStateException("There is no text file " + name));
    }

    /** The operator's file of that name. */
    Optional<String> own(String name) {
        return settings.templatesDirectory()
                .map(directory -> directory.resolve(name))
                .filter(Files::isRegularFile)
                .map(TextFiles::readFile);
    }

    /** The file of that name that comes with the service. */
    Optional<String> builtIn(String name) {
        try (InputStream in = TextFiles.class.getResourceAsStream("/templates/" + name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the operator's files in one folder. */
    List<String> listOwn(String folder) {
        return settings.templatesDirectory()
                .map(directory -> directory.resolve(folder))
                .filter(Files::isDirectory)
                .map(TextFiles::listFiles)
                .orElse(List.of());
    }

    private static String readFile(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read the UTF-8 text file " + file, e);
        }
    }

    private static List<String> listFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't list the directory " + folder, e);
        }
    }
}
