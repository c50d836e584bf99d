package profiles.image;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import profiles.problem.ProblemException;

/** Reads the pixels of a file, or every so many of them. */
final class Decoder {

    private final FileBytes file;
    private final Outline outline;
    private final int step;
    private final Bounds bounds;

    /**
     * @param step every how many rows and columns a pixel is kept
     */
    Decoder(FileBytes file, Outline outline, int step, Bounds bounds) {
        this.file = file;
        this.outline = outline;
        this.step = step;
        this.bounds = bounds;
    }

    /**
     * The image, with eight bits a sample, not yet upright.
     *
     * @throws ProblemException 422 for whatever a decoder stumbles over
     */
    BufferedImage decode() {
        try {
            return composed(withAlpha(PlainPixels.of(read())));
        } catch (ProblemException refusal) {
            throw refusal;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // decoders of files that somebody made to break them may throw anything
            throw Refusal.corrupt();
        }
    }

    private BufferedImage read() throws IOException {
        ImageReader reader = Codecs.reader(outline.type());
        try (var input = new KeptInput(file, outline.kept(), bounds)) {
            reader.setInput(input, false, true);
            var watch = new ReadingWatch(bounds);
            reader.addIIOReadProgressListener(watch);
            reader.addIIOReadWarningListener(watch);
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            BufferedImage image = reader.read(0, param);
            watch.requireComplete();
            return image;
        } finally {
            reader.dispose();
        }
    }

    private BufferedImage withAlpha(BufferedImage image) {
        return outline.alpha() == null ? image : outline.alpha().of(image, step);
    }

    /** A frame at its place; around it the image is transparent. */
    private BufferedImage composed(BufferedImage frame) {
        Canvas canvas = outline.canvas();
        if (canvas.isFilled()) {
            return frame;
        }
        var image =
                new BufferedImage(
                        kept(canvas.width()), kept(canvas.height()), BufferedImage.TYPE_INT_ARGB);
        Rectangle place = canvas.frame();
        Graphics2D graphics = image.createGraphics();
        graphics.drawImage(frame, place.x / step, place.y / step, null);
        graphics.dispose();
        return image;
    }

    private int kept(int pixels) {
        return (pixels + step - 1) / step;
    }
}
