package profiles.it.support;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Pictures to send, made as they are needed. */
public final class SomePictures {

    private static final int SMALL = 24;
    private static final int LARGE_WIDTH = 10_000;
    private static final int LARGE_HEIGHT = 5_000;

    private SomePictures() {}

    /** A small PNG that no other test sends. */
    public static byte[] png() {
        return written("png");
    }

    /** A small JPEG that no other test sends. */
    public static byte[] jpeg() {
        return written("jpeg");
    }

    private static byte[] written(String format) {
        var image = new BufferedImage(SMALL, SMALL, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < SMALL * SMALL; i++) {
            image.setRGB(i % SMALL, i / SMALL, ThreadLocalRandom.current().nextInt());
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** As many pixels as are allowed, in a small file: all rows are the same. */
    public static byte[] largestPng() {
        byte[] row = new byte[1 + 3 * LARGE_WIDTH];
        for (int i = 1; i < row.length; i++) {
            row[i] = (byte) (i / 3);
        }
        var pixels = new ByteArrayOutputStream();
        var png = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(pixels)) {
            for (int y = 0; y < LARGE_HEIGHT; y++) {
                deflater.write(row);
            }
            deflater.finish();
            png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
            chunk(png, "IHDR", header());
            chunk(png, "IDAT", pixels.toByteArray());
            chunk(png, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    /** Eight bits each of red, green and blue, not interlaced. */
    private static byte[] header() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var header = new DataOutputStream(bytes);
        header.writeInt(LARGE_WIDTH);
        header.writeInt(LARGE_HEIGHT);
        header.write(new byte[] {8, 2, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data)
            throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(data);
        var chunk = new DataOutputStream(png);
        chunk.writeInt(data.length);
        chunk.write(name);
        chunk.write(data);
        chunk.writeInt((int) sum.getValue());
    }
}
