package profiles.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A PNG put together chunk by chunk, sound or not. */
final class PngFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    PngFile() {
        bytes.writeBytes(SIGNATURE);
    }

    /**
     * With its header.
     *
     * @param kind 0 grey, 2 colour, 3 palette, 4 grey with alpha, 6 colour with alpha
     */
    static PngFile of(int width, int height, int bits, int kind) {
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put((byte) bits).put((byte) kind);
        return new PngFile().chunk("IHDR", header.array());
    }

    PngFile chunk(String name, byte[] data) {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(type);
        sum.update(data);
        bytes.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        bytes.writeBytes(type);
        bytes.writeBytes(data);
        bytes.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        return this;
    }

    /** Rows of nothing but zeros, so many bytes of them. */
    PngFile pixels(int zeros) {
        return chunk("IDAT", deflated(zeros));
    }

    byte[] end() {
        return chunk("IEND", new byte[0]).bytes.toByteArray();
    }

    static byte[] deflated(int zeros) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(new byte[zeros]);
        deflater.finish();
        var deflated = new ByteArrayOutputStream();
        byte[] part = new byte[65_536];
        while (!deflater.finished()) {
            deflated.write(part, 0, deflater.deflate(part));
        }
        deflater.end();
        return deflated.toByteArray();
    }
}
