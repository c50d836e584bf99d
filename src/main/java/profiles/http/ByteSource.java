package profiles.http;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** Where the bytes of an answer come from, piece by piece, as fast as the client takes them. */
@FunctionalInterface
public interface ByteSource {

    /** Small enough for many to be on their way at once. */
    int PIECE = 131_072;

    /**
     * The next bytes; empty when all have been read. What is thrown while the first are read is
     * answered as usual; later it ends the connection.
     */
    byte[] next();

    /**
     * A part of what is in memory, in pieces.
     *
     * @param bytes never changed
     */
    static ByteSource of(byte[] bytes, ByteRange range) {
        var position = new AtomicInteger((int) range.first());
        return () -> {
            int from = position.get();
            int to = (int) Math.min(from + PIECE, range.last() + 1);
            position.set(to);
            return Arrays.copyOfRange(bytes, from, to);
        };
    }
}
