package profiles.image;

import java.awt.image.BufferedImage;
import net.coobird.thumbnailator.filters.ImageFilter;
import net.coobird.thumbnailator.resizers.Resizers;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** Makes images smaller, and turns them upright. */
final class Scaling {

    /**
     * Bilinear resizing looks at four pixels for one, so at much more than half it passes some by.
     */
    private static final double MOST_AT_ONCE = 2.2;

    private Scaling() {}

    /** With its longest side so long, or as large as it is when that is less. */
    static BufferedImage fit(BufferedImage image, int side) {
        double factor = Math.min(1, (double) side / longest(image));
        BufferedImage larger = image;
        while (longest(larger) > MOST_AT_ONCE * side) {
            larger = resized(larger, half(larger.getWidth()), half(larger.getHeight()));
        }
        return resized(larger, scaled(image.getWidth(), factor), scaled(image.getHeight(), factor));
    }

    private static int half(int length) {
        return (length + 1) / 2;
    }

    private static int longest(BufferedImage image) {
        return Math.max(image.getWidth(), image.getHeight());
    }

    private static BufferedImage resized(BufferedImage image, int width, int height) {
        int type = PlainPixels.type(image.getColorModel().hasAlpha());
        var resized = new BufferedImage(width, height, type);
        Resizers.BILINEAR.resize(image, resized);
        return resized;
    }

    private static int scaled(int length, double factor) {
        return (int) Math.max(1, Math.round(length * factor));
    }

    /**
     * @param orientation 1 to 8, as in Exif
     */
    static BufferedImage upright(BufferedImage image, int orientation) {
        if (orientation == ExifOrientation.UPRIGHT) {
            return image;
        }
        ImageFilter turn = ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(orientation));
        return turn.apply(image);
    }
}
