package profiles.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.BitSet;

/**
 * A lossless WebP of four by four pixels that says it has 65,536 groups of prefix codes (RFC 9649,
 * §3.7): a decoder may build tables of hundreds of megabytes for it.
 */
final class TableBomb {

    private static final int GROUPS = 65_536;
    private static final int CODES_OF_GROUP = 5;

    private final BitSet bits = new BitSet();
    private int length;

    private TableBomb() {}

    static byte[] webp() {
        var bomb = new TableBomb();
        bomb.put(0x2f, 8).put(3, 14).put(3, 14).put(0, 4);
        // no transform, no colour cache, but groups, for blocks of four pixels a side
        bomb.put(0, 1).put(0, 1).put(1, 1).put(0, 3);
        // their image of one pixel, 0xffff, without a colour cache
        bomb.put(0, 1).code(0xff).code(0xff).code(0).code(0).code(0);
        for (int i = 0; i < GROUPS * CODES_OF_GROUP; i++) {
            bomb.code(0);
        }
        return riff(bomb.bits.toByteArray());
    }

    private TableBomb put(int value, int count) {
        for (int bit = 0; bit < count; bit++) {
            bits.set(length++, (value >> bit & 1) == 1);
        }
        return this;
    }

    /** A prefix code of a single symbol. */
    private TableBomb code(int symbol) {
        put(1, 1).put(0, 1);
        return symbol < 2 ? put(0, 1).put(symbol, 1) : put(1, 1).put(symbol, 8);
    }

    private static byte[] riff(byte[] stream) {
        int size = stream.length + 1 + (stream.length + 1) % 2;
        ByteBuffer file = ByteBuffer.allocate(20 + size).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes()).putInt(12 + size).put("WEBPVP8L".getBytes());
        return file.putInt(size).put(stream).array();
    }
}
