package profiles.image;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.util.Set;

/**
 * Turns whatever decoders yield into eight bits a sample of red, green, blue and alpha. Samples are
 * taken as they are: what Java makes of grey, or of profiles, would be a change of colours.
 */
final class PlainPixels {

    private static final Set<Integer> PLAIN =
            Set.of(
                    BufferedImage.TYPE_3BYTE_BGR,
                    BufferedImage.TYPE_4BYTE_ABGR,
                    BufferedImage.TYPE_INT_RGB,
                    BufferedImage.TYPE_INT_ARGB,
                    BufferedImage.TYPE_BYTE_GRAY);

    private static final int OPAQUE = 0xff000000;

    private PlainPixels() {}

    /** The same image when it is plain. */
    static BufferedImage of(BufferedImage image) {
        if (PLAIN.contains(image.getType())) {
            return image;
        }
        ColorModel colors = image.getColorModel();
        int width = image.getWidth();
        var plain = new BufferedImage(width, image.getHeight(), type(colors.hasAlpha()));
        boolean palette = colors instanceof IndexColorModel;
        for (int y = 0; y < image.getHeight(); y++) {
            int[] row =
                    palette
                            ? image.getRGB(0, y, width, 1, null, 0, width)
                            : row(image.getRaster(), colors, y);
            plain.setRGB(0, y, width, 1, row, 0, width);
        }
        return plain;
    }

    static int type(boolean hasAlpha) {
        return hasAlpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    }

    private static int[] row(Raster raster, ColorModel colors, int y) {
        int bands = raster.getNumBands();
        int shift = colors.getComponentSize(0) - 8;
        boolean grey = bands < 3;
        int[] samples = raster.getPixels(raster.getMinX(), y, raster.getWidth(), 1, (int[]) null);
        int[] row = new int[raster.getWidth()];
        for (int x = 0, at = 0; x < row.length; x++, at += bands) {
            int red = samples[at] >> shift;
            int green = grey ? red : samples[at + 1] >> shift;
            int blue = grey ? red : samples[at + 2] >> shift;
            int alpha = colors.hasAlpha() ? samples[at + bands - 1] >> shift << 24 : OPAQUE;
            row[x] = alpha | red << 16 | green << 8 | blue;
        }
        return row;
    }
}
