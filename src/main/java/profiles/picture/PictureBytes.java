package profiles.picture;

import java.util.Arrays;
import java.util.function.IntFunction;
import profiles.file.FileStore;
import profiles.http.ByteRange;
import profiles.http.ByteSource;
import profiles.problem.ProblemException;

/** A part of a picture, read from the store chunk by chunk. */
final class PictureBytes implements ByteSource {

    private final IntFunction<byte[]> chunks;
    private final ByteRange range;
    private long position;

    /**
     * @param chunks reads the chunk with this number
     */
    PictureBytes(IntFunction<byte[]> chunks, ByteRange range) {
        this.chunks = chunks;
        this.range = range;
        position = range.first();
    }

    /**
     * @throws ProblemException 404 when the picture was cleared away meanwhile
     */
    @Override
    public byte[] next() {
        long left = range.last() + 1 - position;
        if (left == 0) {
            return new byte[0];
        }
        byte[] chunk = chunks.apply((int) (position / FileStore.CHUNK));
        int from = (int) (position % FileStore.CHUNK);
        int to = (int) Math.min(chunk.length, from + left);
        if (to <= from) {
            throw PictureService.unknown();
        }
        position += to - from;
        return to - from == chunk.length ? chunk : Arrays.copyOfRange(chunk, from, to);
    }
}
