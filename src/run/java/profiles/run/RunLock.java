package profiles.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One launcher per data directory. The operating system holds the lock and drops it when the
 * process ends in whatever way, so a file that was left behind locks nothing.
 */
final class RunLock {

    // Kept here: a channel that nobody refers to is closed by the garbage collector, and the lock
    // is gone.
    private static FileLock lock;

    private RunLock() {}

    /** Takes the lock for as long as this process lives. */
    static void take(Path data) {
        try {
            OwnerOnly.directory(data);
            refuseForeign(data);
            Path file = data.resolve("run.lock");
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            // A byte far behind the text: where locks are mandatory, the text stays readable.
            lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
            if (lock == null) {
                throw new StartException(
                        "Profiles is running already, as process "
                                + Files.readString(file).strip()
                                + ", with the data in "
                                + data
                                + ".");
            }
            write(channel, "" + ProcessHandle.current().pid());
        } catch (AccessDeniedException e) {
            throw foreign(data);
        } catch (IOException e) {
            throw new StartException("The directory " + data + " can't be used: " + e + ".", e);
        }
    }

    /** Not through a second opening of the file: closing that would drop the lock (POSIX). */
    private static void write(FileChannel channel, String text) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)), 0);
    }

    /**
     * PostgreSQL refuses files of another user, and root would leave files that user can't open.
     */
    private static void refuseForeign(Path data) throws IOException {
        Path own = Files.createTempFile(data, "owner", null);
        try {
            if (!Files.getOwner(own).equals(Files.getOwner(data))) {
                throw foreign(data);
            }
        } finally {
            Files.delete(own);
        }
    }

    private static StartException foreign(Path data) {
        return new StartException(
                "The data in "
                        + data
                        + " belong to another user: start as that user, or keep your"
                        + " own with -Dprofiles.run.data=<directory>.");
    }
}
