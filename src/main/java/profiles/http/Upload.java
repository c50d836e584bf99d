package profiles.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import profiles.crypto.RandomText;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/**
 * A file that somebody sends as the body of a request, kept on disk until the request is answered.
 * It has no name there, so nothing of it is left when the server dies.
 */
public final class Upload implements BodySink, Closeable {

    private static final String ATTRIBUTE = Upload.class.getName();
    private static final int RANDOM_BYTES = 16;

    private final String mediaType;
    private final FileChannel file;
    private final Runnable release;
    private final AtomicBoolean closed = new AtomicBoolean();
    private long size;

    private Upload(String mediaType, FileChannel file, Runnable release) {
        this.mediaType = mediaType;
        this.file = file;
        this.release = release;
    }

    /**
     * Opens an empty one.
     *
     * @param mediaType as its sender calls it
     * @param release done once, when the file is of no more use
     */
    static Upload into(File directory, String mediaType, Runnable release) throws IOException {
        Path path = directory.toPath().resolve("upload-" + RandomText.ofBytes(RANDOM_BYTES));
        FileChannel file =
                FileChannel.open(
                        path,
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE);
        return new Upload(mediaType, file, release);
    }

    /** What came with a request, be it nothing. */
    public static Upload of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Upload upload
                ? upload
                : new Upload(Objects.toString(request.getContentType(), ""), null, () -> {});
    }

    /**
     * @throws ProblemException 422 when nothing came
     */
    public void requireContent() {
        if (size == 0) {
            throw new ProblemException(
                    ProblemType.UNACCEPTABLE_PICTURE, "The body is empty; send the picture in it.");
        }
    }

    /** For reading by position, as long as this is not closed; null when nothing came. */
    public FileChannel file() {
        return file;
    }

    /** As its sender calls it; empty when it was not said. */
    public String mediaType() {
        return mediaType;
    }

    @Override
    public void take(byte[] bytes, int length) throws IOException {
        size += length;
        if (size > UploadFilter.MAX_BYTES) {
            throw UploadFilter.tooLarge();
        }
        ByteBuffer rest = ByteBuffer.wrap(bytes, 0, length);
        while (rest.hasRemaining()) {
            file.write(rest);
        }
    }

    @Override
    public void complete(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    @Override
    public void abandon() {
        close();
    }

    /** Any number of times. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        try (file) {
            release.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
