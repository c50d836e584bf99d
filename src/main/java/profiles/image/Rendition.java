package profiles.image;

/**
 * An image in one of the sizes it is served in, upright, in sRGB and without metadata.
 *
 * @param mediaType {@code image/jpeg} or {@code image/png}
 * @param width in pixels
 * @param height in pixels
 * @param bytes the encoded image, never changed
 */
public record Rendition(Variant variant, String mediaType, int width, int height, byte[] bytes) {}
