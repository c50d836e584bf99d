package profiles.image;

import java.awt.Rectangle;

/**
 * Walks the blocks of a GIF (GIF89a, §17 to §27) as far as its first frame. Kept are the palettes,
 * the transparency and the pixels of that frame.
 */
final class GifOutline {

    private static final int SCREEN = 13;
    private static final int IMAGE = 10;
    private static final int IMAGE_SEPARATOR = 0x2c;
    private static final int EXTENSION = 0x21;
    private static final int TRAILER = 0x3b;
    private static final int GRAPHIC_CONTROL = 0xf9;

    private final FileBytes file;
    private final Pieces pieces = new Pieces();
    private long controlAt = -1;
    private long controlEnd;

    private GifOutline(FileBytes file) {
        this.file = file;
    }

    static Outline read(FileBytes file) {
        return new GifOutline(file).outline();
    }

    private Outline outline() {
        int flags = file.u8(10);
        long position = SCREEN + palette(flags);
        file.requireWithin(0, position);
        pieces.keep(0, position);
        while (file.u8(position) != IMAGE_SEPARATOR) {
            position = block(position);
        }
        Canvas canvas = canvas(position);
        frame(position, hasPalette(flags));
        pieces.put(new byte[] {TRAILER});
        return new Outline(
                ImageType.GIF,
                canvas,
                ExifOrientation.UPRIGHT,
                true,
                Appetite.rowByRow(1 + 4),
                Colors.SRGB,
                pieces.list());
    }

    private static boolean hasPalette(int flags) {
        return (flags & 0x80) != 0;
    }

    private static int palette(int flags) {
        return hasPalette(flags) ? 3 << (flags & 7) + 1 : 0;
    }

    /** Goes by an extension; of the graphic control only the last counts. */
    private long block(long at) {
        if (file.u8(at) != EXTENSION) {
            throw Refusal.corrupt();
        }
        long end = afterBlocks(at + 2);
        if (file.u8(at + 1) == GRAPHIC_CONTROL && file.u8(at + 2) == 4 && end == at + 8) {
            controlAt = at;
            controlEnd = end;
        }
        return end;
    }

    /** Behind a row of sub-blocks and the empty one that ends it. */
    private long afterBlocks(long position) {
        long at = position;
        while (file.u8(at) != 0) {
            at += 1 + file.u8(at);
        }
        return at + 1;
    }

    /** Some writers leave the size of the screen out. */
    private Canvas canvas(long image) {
        var frame =
                new Rectangle(
                        file.u16Little(image + 1),
                        file.u16Little(image + 3),
                        file.u16Little(image + 5),
                        file.u16Little(image + 7));
        int width = file.u16Little(6);
        int height = file.u16Little(8);
        return new Canvas(
                width == 0 ? frame.x + frame.width : width,
                height == 0 ? frame.y + frame.height : height,
                frame);
    }

    private void frame(long image, boolean hasGlobalPalette) {
        int flags = file.u8(image + 9);
        long data = image + IMAGE + palette(flags);
        int codeSize = file.u8(data);
        boolean sound = codeSize >= 1 && codeSize <= 8 && (hasPalette(flags) || hasGlobalPalette);
        if (!sound) {
            throw Refusal.corrupt();
        }
        if (controlAt >= 0) {
            pieces.keep(controlAt, controlEnd - controlAt);
        }
        pieces.keep(image, afterBlocks(data + 1) - image);
    }
}
