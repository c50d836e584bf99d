package profiles.image;

/**
 * The heap that decoding an image takes.
 *
 * @param perPixel bytes for each pixel of the file, however few of them are kept
 * @param perKept bytes for each pixel that is kept
 */
record Appetite(int perPixel, int perKept) {

    /** Decoders that go through the file row by row need nothing but the pixels kept. */
    static Appetite rowByRow(int perKept) {
        return new Appetite(0, perKept);
    }

    /**
     * In bytes.
     *
     * @param step every how many rows and columns a pixel is kept
     */
    long of(long pixels, int step) {
        return pixels * perPixel + pixels / ((long) step * step) * perKept;
    }
}
