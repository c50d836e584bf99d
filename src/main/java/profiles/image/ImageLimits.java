package profiles.image;

/** How large an image may be that somebody sends. */
public final class ImageLimits {

    /** Longest side, in pixels. */
    public static final int MAX_SIDE = 16_384;

    public static final int MAX_PIXELS = 50_000_000;

    /** Of the file as it is sent. */
    public static final int MAX_BYTES = 16_777_216;

    private ImageLimits() {}
}
