package profiles.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Bytes as somebody sends them, in a file that is gone afterwards. */
final class SentFile {

    private SentFile() {}

    static List<Rendition> render(byte[] bytes) {
        return with(bytes, file -> SentImage.inspect(file, typesOf(file)).render());
    }

    static long memory(byte[] bytes) {
        return with(bytes, file -> SentImage.inspect(file, typesOf(file)).memory());
    }

    static Outline outline(byte[] bytes) {
        return with(bytes, file -> Outline.of(new FileBytes(file)));
    }

    static SentImage inspect(byte[] bytes, ImageType... declared) {
        return with(bytes, file -> SentImage.inspect(file, Set.of(declared)));
    }

    private static Set<ImageType> typesOf(FileChannel file) {
        return Set.of(Outline.typeOf(new FileBytes(file)));
    }

    private static <T> T with(byte[] bytes, Function<FileChannel, T> use) {
        try {
            Path path = Files.createTempFile("sent", null);
            try (FileChannel file =
                    FileChannel.open(
                            path,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.DELETE_ON_CLOSE)) {
                file.write(ByteBuffer.wrap(bytes));
                return use.apply(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
