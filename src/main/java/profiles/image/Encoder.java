package profiles.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes images as they are served, the same bytes each time. */
final class Encoder {

    private static final float JPEG_QUALITY = 0.85f;

    private Encoder() {}

    /** A drawing is sharper as PNG; of a photograph a PNG is ten times as large. */
    private static final int WORTH_IT = 2;

    /**
     * A JPEG; a PNG for what has transparent pixels, and for drawings.
     *
     * @param drawn whether it may be a drawing: the file it is of lost nothing of its pixels
     */
    static Rendition encode(Variant variant, BufferedImage image, boolean drawn) {
        boolean transparent = image.getColorModel().hasAlpha();
        byte[] png = transparent || drawn ? write(ImageType.PNG, image) : null;
        byte[] jpeg = transparent ? null : write(ImageType.JPEG, image);
        boolean asPng = jpeg == null || png != null && png.length <= WORTH_IT * jpeg.length;
        return new Rendition(
                variant,
                (asPng ? ImageType.PNG : ImageType.JPEG).mediaType(),
                image.getWidth(),
                image.getHeight(),
                asPng ? png : jpeg);
    }

    private static byte[] write(ImageType type, BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriter writer = Codecs.writer(type);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), param(writer));
            writer.dispose();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ImageWriteParam param(ImageWriter writer) {
        ImageWriteParam param = writer.getDefaultWriteParam();
        if (param instanceof JPEGImageWriteParam jpeg) {
            jpeg.setOptimizeHuffmanTables(true);
            jpeg.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            jpeg.setCompressionQuality(JPEG_QUALITY);
        }
        return param;
    }
}
