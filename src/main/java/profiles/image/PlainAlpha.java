package profiles.image;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;

/**
 * The transparency of a lossy WebP whose writer did not compress it: a byte for each pixel, or its
 * difference from a guess (RFC 9649, §2.7.1.2).
 *
 * @param position where the bytes begin
 * @param filtering how the guess is made
 */
record PlainAlpha(FileBytes file, long position, int width, int height, int filtering) {

    private static final int NONE = 0;
    private static final int HORIZONTAL = 1;
    private static final int VERTICAL = 2;

    PlainAlpha {
        file.requireWithin(position, (long) width * height);
    }

    /**
     * A copy of the image with this transparency.
     *
     * @param step every how many rows and columns a pixel was kept
     */
    BufferedImage of(BufferedImage image, int step) {
        int kept = image.getWidth();
        var seenThrough = new BufferedImage(kept, image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        byte[] alpha = null;
        for (int y = 0; y < height; y++) {
            alpha = row(y, alpha);
            if (y % step == 0) {
                int[] pixels = image.getRGB(0, y / step, kept, 1, null, 0, kept);
                mix(pixels, alpha, step);
                seenThrough.setRGB(0, y / step, kept, 1, pixels, 0, kept);
            }
        }
        return seenThrough;
    }

    private static void mix(int[] pixels, byte[] alpha, int step) {
        for (int x = 0; x < pixels.length; x++) {
            pixels[x] = pixels[x] & 0xffffff | alpha[x * step] << 24;
        }
    }

    /**
     * @param above null for the first row
     */
    private byte[] row(int y, byte[] above) {
        byte[] row = new byte[width];
        file.read(position + (long) y * width, ByteBuffer.wrap(row));
        for (int x = 0; x < width; x++) {
            row[x] += (byte) guess(row, above, x);
        }
        return row;
    }

    /** At the left and at the upper rim there is one neighbour only, whatever the filter. */
    private int guess(byte[] row, byte[] above, int x) {
        if (filtering == NONE || x == 0 && above == null) {
            return 0;
        }
        if (x == 0 || above == null) {
            return x == 0 ? above[0] : row[x - 1];
        }
        return switch (filtering) {
            case HORIZONTAL -> row[x - 1];
            case VERTICAL -> above[x];
            default -> gradient(row[x - 1] & 0xff, above[x] & 0xff, above[x - 1] & 0xff);
        };
    }

    private static int gradient(int left, int top, int topLeft) {
        return Math.max(0, Math.min(255, left + top - topLeft));
    }
}
