package profiles.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and directories that only the user who runs the server may read. */
final class OwnerOnly {

    private static final String DIRECTORY = "rwx------";

    private OwnerOnly() {}

    static Path directory(Path directory) throws IOException {
        return Files.createDirectories(directory, only(directory, DIRECTORY));
    }

    /** For a directory that may have been there, open to others. */
    static void close(Path directory) throws IOException {
        if (hasPermissions(directory)) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString(DIRECTORY));
        }
    }

    /** A new file in place of what may be there. */
    static Path file(Path file) throws IOException {
        Files.deleteIfExists(file);
        return Files.createFile(file, only(file, "rw-------"));
    }

    private static boolean hasPermissions(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] only(Path path, String permissions) {
        if (!hasPermissions(path)) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }
}
