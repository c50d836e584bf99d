package profiles.image;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * The chunks that make a PNG of a few greys one with a palette of these greys. The decoder forgets
 * which grey is transparent; which colour of a palette is, it knows.
 *
 * @param bits of a grey, less than eight
 */
record GreyPalette(int bits) {

    private static final byte PALETTE = 3;
    private static final int KIND = 9;
    private static final int MAX = 255;

    /**
     * @param header the data of the one it has
     */
    byte[] header(byte[] header) {
        byte[] changed = header.clone();
        changed[KIND] = PALETTE;
        return chunk("IHDR", changed);
    }

    byte[] colors() {
        byte[] colors = new byte[3 * greys()];
        for (int i = 0; i < colors.length; i++) {
            colors[i] = (byte) (i / 3 * MAX / (greys() - 1));
        }
        return chunk("PLTE", colors);
    }

    /**
     * @param key the grey that is transparent; only its lowest bits count (§11.3.1.1)
     */
    byte[] transparency(int key) {
        byte[] alpha = new byte[greys()];
        Arrays.fill(alpha, (byte) MAX);
        alpha[key & greys() - 1] = 0;
        return chunk("tRNS", alpha);
    }

    private int greys() {
        return 1 << bits;
    }

    private static byte[] chunk(String name, byte[] data) {
        ByteBuffer chunk = ByteBuffer.allocate(data.length + 12).putInt(data.length);
        chunk.put(name.getBytes(StandardCharsets.US_ASCII)).put(data);
        var sum = new CRC32();
        sum.update(chunk.array(), 4, data.length + 4);
        return chunk.putInt((int) sum.getValue()).array();
    }
}
