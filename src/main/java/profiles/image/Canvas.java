package profiles.image;

import java.awt.Rectangle;

/**
 * Where the pixels of a file go. Most fill their image; the first frame of an animation need not.
 *
 * @param width of the image, in pixels, before it is turned upright
 * @param height of the image
 * @param frame what a decoder yields: its place, which may reach over the rim, and its size
 */
record Canvas(int width, int height, Rectangle frame) {

    Canvas {
        requireAcceptable(width, height);
        requireAcceptable(frame.width, frame.height);
    }

    static Canvas filled(int width, int height) {
        return new Canvas(width, height, new Rectangle(width, height));
    }

    private static void requireAcceptable(int width, int height) {
        if (width < 1 || height < 1) {
            throw Refusal.corrupt();
        }
        boolean tooLarge =
                Math.max(width, height) > ImageLimits.MAX_SIDE
                        || (long) width * height > ImageLimits.MAX_PIXELS;
        if (tooLarge) {
            throw Refusal.of("A picture may have 50 megapixels, and 16384 pixels a side, at most.");
        }
    }

    boolean isFilled() {
        return frame.equals(new Rectangle(width, height));
    }

    /** Of the frame or of the whole, whichever has more. */
    long pixels() {
        return Math.max((long) width * height, (long) frame.width * frame.height);
    }
}
