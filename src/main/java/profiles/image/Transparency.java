package profiles.image;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Leaves no more of the alpha channel, and of what it hides, than can be seen. */
final class Transparency {

    private Transparency() {}

    /**
     * Takes the channel away when all is opaque; blackens what is wholly transparent.
     *
     * @param image of a type with an int for each pixel
     */
    static BufferedImage tidy(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return image;
        }
        return blacken(image) ? image : opaque(image);
    }

    /** Whether there is anything that is not opaque. */
    private static boolean blacken(BufferedImage image) {
        int width = image.getWidth();
        boolean seenThrough = false;
        for (int y = 0; y < image.getHeight(); y++) {
            int[] row = image.getRGB(0, y, width, 1, null, 0, width);
            for (int x = 0; x < width; x++) {
                int alpha = row[x] >>> 24;
                seenThrough |= alpha < 255;
                row[x] = alpha == 0 ? 0 : row[x];
            }
            image.setRGB(0, y, width, 1, row, 0, width);
        }
        return seenThrough;
    }

    private static BufferedImage opaque(BufferedImage image) {
        var opaque =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return opaque;
    }
}
