package profiles.image;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The colour profile of a JPEG, which comes in segments, each with its number (ICC.1, annex B). */
final class JpegProfile {

    static final String NAME = "ICC_PROFILE\0";

    private static final int HEAD = NAME.length() + 2;
    private static final int MOST_BYTES = 4_194_304;

    private final TreeMap<Integer, byte[]> parts = new TreeMap<>();
    private final List<Piece> segments = new ArrayList<>();
    private int bytes;

    /**
     * Takes a segment in.
     *
     * @param at where the name begins
     * @param length from there on
     */
    void read(FileBytes file, long at, int length) {
        if (length < HEAD) {
            return;
        }
        bytes += length - HEAD;
        if (bytes > MOST_BYTES) {
            throw Refusal.of("The colour profile is too large.");
        }
        parts.put(file.u8(at + NAME.length()), file.copy(at + HEAD, length - HEAD));
        segments.add(Piece.ofFile(at - 4, length + 4L));
    }

    /** Lets a decoder read the segments as they are. */
    void keepIn(Pieces pieces) {
        segments.forEach(segment -> pieces.keep(segment.position(), segment.length()));
    }

    /** In the order of the numbers; null when there is none. */
    byte[] whole() {
        if (parts.isEmpty()) {
            return null;
        }
        var whole = new ByteArrayOutputStream(bytes);
        parts.values().forEach(whole::writeBytes);
        return whole.toByteArray();
    }
}
