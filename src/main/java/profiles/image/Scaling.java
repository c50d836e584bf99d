package profiles.image;

import java.awt.image.BufferedImage;
import net.coobird.thumbnailator.filters.ImageFilter;
import net.coobird.thumbnailator.resizers.Resizers;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** Makes images smaller, and turns them upright. */
final class Scaling {

    private Scaling() {}

    /** With its longest side so long, or as large as it is when that is less. */
    static BufferedImage fit(BufferedImage image, int side) {
        int longest = Math.max(image.getWidth(), image.getHeight());
        double factor = Math.min(1, (double) side / longest);
        var smaller =
                new BufferedImage(
                        scaled(image.getWidth(), factor),
                        scaled(image.getHeight(), factor),
                        PlainPixels.type(image.getColorModel().hasAlpha()));
        Resizers.PROGRESSIVE.resize(image, smaller);
        return smaller;
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
