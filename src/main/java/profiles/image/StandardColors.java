package profiles.image;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Brings the values of pixels into sRGB (IEC 61966-2-1), in place. */
final class StandardColors {

    /** Rows at a time, so that no second image is needed. */
    private static final int STRIP = 64;

    private static final int MAX = 255;

    private StandardColors() {}

    /**
     * A profile that is broken, or is not of this kind of image, is no profile.
     *
     * @param image of a type with an int for each pixel
     */
    static void convert(BufferedImage image, Colors colors) {
        if (colors.iccProfile() != null) {
            convert(image, colors.iccProfile(), colors.grey());
        } else if (colors.gamma() != 0) {
            map(image, curve(colors.gamma()));
        }
    }

    private static void convert(BufferedImage image, byte[] iccProfile, boolean grey) {
        try {
            ICC_Profile profile = ICC_Profile.getInstance(iccProfile);
            int samples = profile.getNumComponents();
            boolean fits =
                    profile.getColorSpaceType() == ColorSpace.TYPE_RGB
                            || grey && profile.getColorSpaceType() == ColorSpace.TYPE_GRAY;
            if (fits) {
                convert(image, profile, samples);
            }
        } catch (IllegalArgumentException | CMMException e) {
            // nothing was changed yet: a strip fails at the first or not at all
            return;
        }
    }

    private static void convert(BufferedImage image, ICC_Profile profile, int samples) {
        ICC_Profile standard = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
        var conversion = new ColorConvertOp(new ICC_Profile[] {profile, standard}, null);
        for (int y = 0; y < image.getHeight(); y += STRIP) {
            int rows = Math.min(STRIP, image.getHeight() - y);
            convertStrip(image, y, rows, conversion, samples);
        }
    }

    private static void convertStrip(
            BufferedImage image, int y, int rows, ColorConvertOp conversion, int samples) {
        int width = image.getWidth();
        int[] pixels = image.getRGB(0, y, width, rows, null, 0, width);
        WritableRaster before = strip(width, rows, samples);
        byte[] values = ((DataBufferByte) before.getDataBuffer()).getData();
        for (int i = 0, at = 0; i < pixels.length; i++) {
            for (int sample = 0; sample < samples; sample++) {
                values[at++] = (byte) (pixels[i] >> 16 - 8 * sample);
            }
        }
        WritableRaster after = conversion.filter(before, strip(width, rows, 3));
        byte[] standard = ((DataBufferByte) after.getDataBuffer()).getData();
        for (int i = 0, at = 0; i < pixels.length; i++, at += 3) {
            pixels[i] =
                    pixels[i] & 0xff000000
                            | (standard[at] & MAX) << 16
                            | (standard[at + 1] & MAX) << 8
                            | standard[at + 2] & MAX;
        }
        image.setRGB(0, y, width, rows, pixels, 0, width);
    }

    private static WritableRaster strip(int width, int rows, int samples) {
        return Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, rows, samples, null);
    }

    /** What becomes of each value when it is made light, and light a value of sRGB. */
    private static int[] curve(double gamma) {
        int[] curve = new int[MAX + 1];
        for (int value = 0; value <= MAX; value++) {
            double light = Math.pow((double) value / MAX, gamma);
            double standard =
                    light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
            curve[value] = (int) Math.round(standard * MAX);
        }
        return curve;
    }

    private static void map(BufferedImage image, int[] curve) {
        int width = image.getWidth();
        for (int y = 0; y < image.getHeight(); y++) {
            int[] row = image.getRGB(0, y, width, 1, null, 0, width);
            for (int x = 0; x < width; x++) {
                row[x] =
                        row[x] & 0xff000000
                                | curve[row[x] >> 16 & MAX] << 16
                                | curve[row[x] >> 8 & MAX] << 8
                                | curve[row[x] & MAX];
            }
            image.setRGB(0, y, width, 1, row, 0, width);
        }
    }
}
