package profiles.support;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Image files that show a {@link Scene}, made as they are needed. */
public final class TestImages {

    /** As wide as the WebPs are. */
    public static final int WIDTH = 120;

    /** As high as the WebPs are. */
    public static final int HEIGHT = 80;

    private static final String WEBP =
            "UklGRkoAAABXRUJQVlA4TD0AAAAvd8ATAB+gkG0ESGfk9xEdmpCA6LIx/u8wRkhAdNkIY42e/+BOPYiBSIDEk570pJEDhIj+T0DoqJGclhoJAA==";
    private static final String TRANSLUCENT_WEBP =
            "UklGRk4AAABXRUJQVlA4TEIAAAAvd8ATEB+gkG0ESGfk9xEdmpCA6LIx/u8wRkhAdNkIY40WkCQ0veUGZ9qDeAORAIknPelJIwdIEf2fgNBRIzktNRI=";

    private TestImages() {}

    public static byte[] jpeg() {
        return jpeg(WIDTH, HEIGHT);
    }

    public static byte[] jpeg(int width, int height) {
        return write(Scene.COLOUR.paint(width, height), "jpeg");
    }

    public static byte[] png() {
        return png(WIDTH, HEIGHT);
    }

    public static byte[] png(int width, int height) {
        return write(Scene.COLOUR.paint(width, height), "png");
    }

    /** Shows {@link Scene#ALPHA}. */
    public static byte[] translucentPng(int width, int height) {
        return write(Scene.ALPHA.paint(width, height), "png");
    }

    public static byte[] gif(int width, int height) {
        return write(Scene.COLOUR.paint(width, height), "gif");
    }

    public static byte[] webp() {
        return Base64.getDecoder().decode(WEBP);
    }

    /** Shows {@link Scene#ALPHA}. */
    public static byte[] translucentWebp() {
        return Base64.getDecoder().decode(TRANSLUCENT_WEBP);
    }

    /**
     * A PNG that differs from all of another number and shows {@link Scene#COLOUR}; for tests that
     * mustn't have a picture in common.
     */
    public static byte[] numbered(int number) {
        BufferedImage image = Scene.COLOUR.paint(WIDTH, HEIGHT);
        for (int bit = 0; bit < Integer.SIZE; bit++) {
            image.setRGB(bit, 0, (number >>> bit & 1) == 0 ? 0xff000000 : 0xffffffff);
        }
        return write(image, "png");
    }

    /** As a JPEG, PNG or GIF of the JDK. */
    public static byte[] write(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalArgumentException("no " + format + " of such an image");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The pixels of a JPEG, PNG or GIF. */
    public static BufferedImage decode(byte[] bytes) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
            if (image == null) {
                throw new AssertionError(bytes.length + " bytes are no image");
            }
            return image;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
