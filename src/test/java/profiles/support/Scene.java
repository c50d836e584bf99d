package profiles.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.util.stream.IntStream;

/**
 * A picture that can be told from all others, also when it lies on its side: four quadrants, each
 * of one colour. In the order top left, top right, bottom left, bottom right, as {@code argb}.
 */
public enum Scene {
    /** Red, green, blue, yellow. */
    COLOUR(0xffdc2828, 0xff28aa46, 0xff3250d2, 0xfff0d23c),
    /** As {@link #COLOUR}, its lower half more and more transparent. */
    ALPHA(0xffdc2828, 0xff28aa46, 0x803250d2, 0x00000000),
    /** As {@link #COLOUR}, the last quadrant cut out. */
    KEY(0xffdc2828, 0xff28aa46, 0xff3250d2, 0x00000000),
    GREY(0xff464646, 0xff787878, 0xff5a5a5a, 0xffcdcdcd),
    GREY_ALPHA(0xff464646, 0xff787878, 0x805a5a5a, 0x00000000),
    GREY_KEY(0xff464646, 0xff787878, 0xff5a5a5a, 0x00000000);

    private final int[] corners;

    Scene(int... corners) {
        this.corners = corners;
    }

    public boolean isTransparent() {
        return corners[3] == 0;
    }

    /** The scene, of that size. */
    BufferedImage paint(int width, int height) {
        int type = isTransparent() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, corners[(2 * y < height ? 0 : 2) + (2 * x < width ? 0 : 1)]);
            }
        }
        return image;
    }

    /** Fails unless the image shows the scene, upright and not mirrored. */
    public void assertSeenIn(byte[] bytes, int tolerance) {
        assertSeenIn(bytes, tolerance, tolerance);
    }

    /**
     * @param tolerance how far a channel may be off in the middle of a quadrant
     * @param alphaTolerance how far the transparency may be off
     */
    public void assertSeenIn(byte[] bytes, int tolerance, int alphaTolerance) {
        BufferedImage image = TestImages.decode(bytes);

        for (int corner = 0; corner < corners.length; corner++) {
            int seen = argb(image, corner);
            int wanted = corners[corner];
            int alphaOff = Math.abs((seen >>> 24) - (wanted >>> 24));

            assertThat(alphaOff <= alphaTolerance && off(seen, wanted) <= tolerance)
                    .as("%s, quadrant %d: %08x is %08x", this, corner, wanted, seen)
                    .isTrue();
        }
    }

    /** How far the channel is off that is farthest off; what isn't seen has no colour. */
    private static int off(int seen, int wanted) {
        return wanted >>> 24 == 0
                ? 0
                : IntStream.of(0, 8, 16)
                        .map(shift -> Math.abs((seen >> shift & 0xff) - (wanted >> shift & 0xff)))
                        .max()
                        .orElseThrow();
    }

    private static int argb(BufferedImage image, int corner) {
        int x = image.getWidth() * (1 + corner % 2 * 2) / 4;
        int y = image.getHeight() * (1 + corner / 2 * 2) / 4;
        boolean grey = image.getColorModel().getNumColorComponents() == 1;
        return grey && !(image.getColorModel() instanceof IndexColorModel)
                ? grey(image.getRaster(), x, y)
                : image.getRGB(x, y);
    }

    /** The JDK takes the levels of grey for linear light, which they aren't. */
    private static int grey(Raster raster, int x, int y) {
        int level = raster.getSample(x, y, 0);
        int alpha = raster.getNumBands() == 1 ? 0xff : raster.getSample(x, y, 1);
        return alpha << 24 | level << 16 | level << 8 | level;
    }
}
