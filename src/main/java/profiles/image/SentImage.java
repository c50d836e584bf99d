package profiles.image;

import java.awt.image.BufferedImage;
import java.nio.channels.FileChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/**
 * A file that somebody sent as an image: looked at first, which costs next to nothing, rendered
 * later.
 */
public final class SentImage {

    /** Of the processor, for decoding; the largest need half of it. */
    private static final Duration MOST_TIME = Duration.ofSeconds(15);

    private static final long MEBIBYTE = 1_048_576;

    /** More than this for decoding, and fewer of the pixels are kept. */
    private static final long DECODING = 96 * MEBIBYTE;

    /** For making the sizes and writing them. */
    private static final long SCALING = 72 * MEBIBYTE;

    /** What decoders throw away as they go. */
    private static final long GARBAGE = 128 * MEBIBYTE;

    private static final long GARBAGE_PER_PIXEL = 120;

    private final FileBytes file;
    private final Outline outline;
    private final int step;

    private SentImage(FileBytes file, Outline outline) {
        this.file = file;
        this.outline = outline;
        this.step = step();
    }

    /**
     * Reads what the file says of itself, and no pixel.
     *
     * @param declared the formats that its sender says it may have
     * @throws ProblemException 415 when it is of another format, 422 when it is no acceptable image
     */
    public static SentImage inspect(FileChannel file, Set<ImageType> declared) {
        var bytes = new FileBytes(file);
        ImageType type = Outline.typeOf(bytes);
        if (!declared.contains(type)) {
            throw new ProblemException(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "This is " + type.mediaType() + ", and its Content-Type says otherwise.");
        }
        return new SentImage(bytes, Outline.of(bytes));
    }

    private int step() {
        int least = 1;
        int most = Math.max(1, longest() / Variant.HD.side());
        while (least < most && decoding(least) > DECODING) {
            least++;
        }
        return least;
    }

    private int longest() {
        return Math.max(outline.canvas().width(), outline.canvas().height());
    }

    private long decoding(int every) {
        return outline.appetite().of(outline.canvas().pixels(), every);
    }

    /** The most heap that {@link #render} takes, in bytes. */
    public long memory() {
        return decoding(step) + Math.min(SCALING, 16 * outline.canvas().pixels());
    }

    /**
     * All sizes of the image, largest first, as far as it goes: a small image has the smallest
     * variants only.
     *
     * @throws ProblemException 422 when the file can't be decoded, 503 when memory runs out
     */
    public List<Rendition> render() {
        try {
            return renditions();
        } catch (OutOfMemoryError e) {
            throw new ProblemException(
                    ProblemType.UNAVAILABLE, "Too little memory is left for this picture now.");
        }
    }

    private List<Rendition> renditions() {
        List<Variant> sizes = sizes();
        BufferedImage image = largest(sizes.get(0));
        var renditions = new ArrayList<Rendition>();
        for (Variant size : sizes) {
            image = Scaling.fit(image, size.side());
            renditions.add(Encoder.encode(size, image, outline.lossless()));
        }
        return List.copyOf(renditions);
    }

    private Bounds bounds() {
        long garbage = GARBAGE + GARBAGE_PER_PIXEL * outline.canvas().pixels();
        return Bounds.of(MOST_TIME, 2 * memory() + garbage);
    }

    /** Largest first; the first is all there is to see. */
    private List<Variant> sizes() {
        var sizes = new ArrayList<Variant>();
        for (Variant variant : Variant.values()) {
            sizes.add(variant);
            if (variant.side() >= longest()) {
                break;
            }
        }
        Collections.reverse(sizes);
        return sizes;
    }

    private BufferedImage largest(Variant size) {
        BufferedImage decoded = new Decoder(file, outline, step, bounds()).decode();
        BufferedImage image = Scaling.fit(decoded, size.side());
        StandardColors.convert(image, outline.colors());
        return Scaling.upright(Transparency.tidy(image), outline.orientation());
    }
}
