package profiles.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Random;
import javax.imageio.ImageIO;

/** Images made by the JDK, to be sent. */
final class Drawing {

    /** 16 by 16 pixels of a red, lossy; made with cwebp. */
    private static final String WEBP =
            "UklGRj4AAABXRUJQVlA4IDIAAADQAQCdASoQABAAAMASJaACdLoB+AADsAD+9Sdf/rK/k4"
                    + "/Jx/cl//eej7z0feej/vLAAA==";

    private Drawing() {}

    /** Two colours, side by side. */
    static BufferedImage flat(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(220, 40, 40));
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(new Color(50, 80, 210));
        graphics.fillRect(width / 2, 0, width, height);
        graphics.dispose();
        return image;
    }

    /** What no lossless coding makes small. */
    static BufferedImage noise(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        return image;
    }

    static byte[] jpeg(int width, int height) {
        return bytes(flat(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    static byte[] png(int width, int height) {
        return bytes(flat(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    static byte[] gif(int width, int height) {
        return bytes(flat(width, height, BufferedImage.TYPE_BYTE_INDEXED), "gif");
    }

    static byte[] webp() {
        return Base64.getDecoder().decode(WEBP);
    }

    static byte[] bytes(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static BufferedImage read(Rendition rendition) {
        try {
            return ImageIO.read(new ByteArrayInputStream(rendition.bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
