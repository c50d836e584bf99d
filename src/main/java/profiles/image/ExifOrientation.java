package profiles.image;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Finds how a picture was held, the one thing of its Exif data that is of use (TIFF 6.0, §2). */
final class ExifOrientation {

    static final int UPRIGHT = 1;

    private static final int MOST_TURNED = 8;
    private static final int TAG = 0x0112;

    /** Not what the standard says, but written by some. */
    private static final int LONG = 4;

    private static final int ENTRY = 12;
    private static final int MAGIC = 42;

    private ExifOrientation() {}

    /**
     * 1 to 8.
     *
     * @param tiff the data from its byte order mark on; upright when it can't be read
     */
    static int of(byte[] tiff) {
        try {
            int orientation = find(ByteBuffer.wrap(tiff));
            return orientation >= UPRIGHT && orientation <= MOST_TURNED ? orientation : UPRIGHT;
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
    }

    private static int find(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        if (tiff.getShort(2) != MAGIC) {
            return UPRIGHT;
        }
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xffff) == TAG) {
                boolean isLong = tiff.getShort(entry + 2) == LONG;
                return isLong ? tiff.getInt(entry + 8) : tiff.getShort(entry + 8);
            }
        }
        return UPRIGHT;
    }
}
