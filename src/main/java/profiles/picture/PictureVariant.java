package profiles.picture;

import profiles.file.FileId;
import profiles.image.Variant;

/**
 * A picture in one of its sizes.
 *
 * @param size in bytes
 * @param tag differs whenever the bytes differ
 * @param open whether it is anybody's to see, not only the viewer's
 */
public record PictureVariant(
        FileId fileId, Variant variant, String mediaType, long size, String tag, boolean open) {}
