package profiles.image;

import java.util.List;

/**
 * What a file says of itself, found without decoding a pixel.
 *
 * @param orientation 1 to 8, as in Exif
 * @param lossless whether the pixels are exactly those that somebody drew
 * @param appetite the memory that decoding takes
 * @param colors what the values of the pixels stand for
 * @param kept what a decoder gets to read
 * @param alpha what it can't read; null for nothing
 */
record Outline(
        ImageType type,
        Canvas canvas,
        int orientation,
        boolean lossless,
        Appetite appetite,
        Colors colors,
        List<Piece> kept,
        PlainAlpha alpha) {

    /** Of a file whose decoder reads all of its pixels. */
    Outline(
            ImageType type,
            Canvas canvas,
            int orientation,
            boolean lossless,
            Appetite appetite,
            Colors colors,
            List<Piece> kept) {
        this(type, canvas, orientation, lossless, appetite, colors, kept, null);
    }

    /** Of whatever is in the file. */
    static Outline of(FileBytes file) {
        return switch (typeOf(file)) {
            case JPEG -> JpegOutline.read(file);
            case PNG -> PngOutline.read(file);
            case WEBP -> WebpOutline.read(file);
            case GIF -> GifOutline.read(file);
        };
    }

    /** The format of the file, whatever it is called. */
    static ImageType typeOf(FileBytes file) {
        return ImageType.of(file.head(ImageType.HEAD))
                .orElseThrow(() -> Refusal.of("Send a JPEG, a PNG, a WebP or a GIF."));
    }
}
