package profiles.image;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a JPEG or PNG consists of.
 *
 * @param names JPEG markers in hexadecimal, or PNG chunks, in the order they come
 */
record WrittenParts(List<String> names) {

    private static final int JFIF_LENGTH = 16;
    private static final int START_OF_SCAN = 0xffda;
    private static final int END_OF_IMAGE = 0xffd9;
    private static final int PNG_SIGNATURE = 8;
    private static final int CRC = 4;

    /** JFIF without a thumbnail, tables, a frame, its scan; or a PNG without ancillary chunks. */
    private static final Set<String> NEEDED =
            Set.of(
                    "ffe0", "ffdb", "ffc0", "ffc4", "ffda", "ffd9", "IHDR", "PLTE", "tRNS", "IDAT",
                    "IEND");

    static WrittenParts of(Rendition rendition) {
        ByteBuffer bytes = ByteBuffer.wrap(rendition.bytes());
        return new WrittenParts(
                rendition.mediaType().equals("image/png") ? chunks(bytes) : markers(bytes));
    }

    List<String> unneeded() {
        return names.stream().filter(name -> !NEEDED.contains(name)).toList();
    }

    private static List<String> chunks(ByteBuffer png) {
        var names = new ArrayList<String>();
        png.position(PNG_SIGNATURE);
        while (png.hasRemaining()) {
            int length = png.getInt();
            byte[] name = new byte[4];
            png.get(name);
            names.add(new String(name, StandardCharsets.US_ASCII));
            png.position(png.position() + length + CRC);
        }
        return names;
    }

    private static List<String> markers(ByteBuffer jpeg) {
        var names = new ArrayList<String>();
        jpeg.position(2);
        while (jpeg.hasRemaining()) {
            int marker = jpeg.getShort() & 0xffff;
            names.add(name(marker, jpeg));
            if (marker != END_OF_IMAGE) {
                jpeg.position(jpeg.position() + (jpeg.getShort(jpeg.position()) & 0xffff));
            }
            if (marker == START_OF_SCAN) {
                skipScan(jpeg);
            }
        }
        return names;
    }

    private static String name(int marker, ByteBuffer jpeg) {
        boolean thumbnail = marker == 0xffe0 && jpeg.getShort(jpeg.position()) != JFIF_LENGTH;
        return Integer.toHexString(marker) + (thumbnail ? " with a thumbnail" : "");
    }

    /** To the next marker: within a scan 0xff is followed by 0. */
    private static void skipScan(ByteBuffer jpeg) {
        while ((jpeg.getShort(jpeg.position()) & 0xffff) <= 0xff00) {
            jpeg.get();
        }
    }
}
