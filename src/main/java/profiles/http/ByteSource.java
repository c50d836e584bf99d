package profiles.http;

/** Where the bytes of an answer come from, piece by piece, as fast as the client takes them. */
@FunctionalInterface
public interface ByteSource {

    /**
     * The next bytes; empty when all have been read. What is thrown while the first are read is
     * answered as usual; later it ends the connection.
     */
    byte[] next();
}
