package profiles.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import javax.imageio.stream.ImageInputStreamImpl;

/**
 * What is kept of a file, as one stream for a decoder: comments, metadata, profiles and whatever
 * else may hide in it are not there to be read. Ends a decoder that goes too far, too. It tells no
 * length: a decoder may take a flat image for a lie when its file is short.
 */
final class KeptInput extends ImageInputStreamImpl {

    private static final int WINDOW = 16_384;
    private static final int MOST_PAST_END = 256;

    private final FileBytes file;
    private final List<Piece> pieces;
    private final long[] starts;
    private final long length;
    private final Bounds bounds;
    private final byte[] window = new byte[WINDOW];
    private long windowStart;
    private int windowLength;
    private int pastEnd;

    KeptInput(FileBytes file, List<Piece> pieces, Bounds bounds) {
        this.file = file;
        this.pieces = pieces;
        this.bounds = bounds;
        starts = new long[pieces.size()];
        long end = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = end;
            end += pieces.get(i).length();
        }
        length = end;
    }

    @Override
    public int read() throws IOException {
        bitOffset = 0;
        if (!isInWindow() && !fill()) {
            return -1;
        }
        return window[(int) (streamPos++ - windowStart)] & 0xff;
    }

    /** All that is wanted, or is there: decoders take less for the end. */
    @Override
    public int read(byte[] target, int offset, int wanted) throws IOException {
        bitOffset = 0;
        int read = 0;
        while (read < wanted && (isInWindow() || fill())) {
            int from = (int) (streamPos - windowStart);
            int some = Math.min(wanted - read, windowLength - from);
            System.arraycopy(window, from, target, offset + read, some);
            streamPos += some;
            read += some;
        }
        return read == 0 && wanted > 0 ? -1 : read;
    }

    private boolean isInWindow() {
        return streamPos >= windowStart && streamPos < windowStart + windowLength;
    }

    /** Brings the part of the piece at the stream's position into the window. */
    private boolean fill() throws IOException {
        bounds.check();
        if (streamPos >= length) {
            askedPastEnd();
            return false;
        }
        int index = indexAt(streamPos);
        Piece piece = pieces.get(index);
        long within = streamPos - starts[index];
        windowLength = (int) Math.min(WINDOW, piece.length() - within);
        windowStart = streamPos;
        if (piece.bytes() != null) {
            System.arraycopy(piece.bytes(), (int) within, window, 0, windowLength);
        } else {
            file.read(piece.position() + within, ByteBuffer.wrap(window, 0, windowLength));
        }
        return true;
    }

    /** Some decoders look ahead a little; some would make up pixels for ever. */
    private void askedPastEnd() {
        pastEnd++;
        if (pastEnd > MOST_PAST_END) {
            throw Refusal.cutOff();
        }
    }

    private int indexAt(long position) {
        int low = 0;
        int high = starts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
