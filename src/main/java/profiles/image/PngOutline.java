package profiles.image;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Walks the chunks of a PNG (third edition, §5 and §11). Kept is what decoding needs: header,
 * palette, transparency and pixels of the still image. An animation shows that one.
 */
final class PngOutline {

    private static final int SIGNATURE = 8;
    private static final int FRAME_OF_CHUNK = 12;
    private static final int HEADER = 13;
    private static final int GREY = 0;
    private static final int COLOR = 2;
    private static final int PALETTE = 3;
    private static final int GREY_ALPHA = 4;
    private static final int COLOR_ALPHA = 6;
    private static final int PALETTE_BYTES = 768;
    private static final int MOST_METADATA = 1_048_576;

    private final FileBytes file;
    private final Pieces pieces = new Pieces();
    private Canvas canvas;
    private int bits;
    private int kind;
    private boolean hasPalette;
    private boolean hasPixels;
    private int orientation = ExifOrientation.UPRIGHT;
    private final PngColors colors = new PngColors();

    private PngOutline(FileBytes file) {
        this.file = file;
    }

    static Outline read(FileBytes file) {
        return new PngOutline(file).outline();
    }

    private Outline outline() {
        pieces.keep(0, SIGNATURE);
        header();
        long position = SIGNATURE + HEADER + FRAME_OF_CHUNK;
        while (position >= 0 && position < file.size()) {
            position = chunk(position);
        }
        if (!hasPixels || kind == PALETTE && !hasPalette) {
            throw Refusal.corrupt();
        }
        pieces.put(
                new byte[] {0, 0, 0, 0, 'I', 'E', 'N', 'D', (byte) 0xae, 0x42, 0x60, (byte) 0x82});
        return new Outline(
                ImageType.PNG,
                canvas,
                orientation,
                true,
                appetite(),
                colors.colors(kind == GREY || kind == GREY_ALPHA),
                pieces.list());
    }

    private void header() {
        file.requireWithin(SIGNATURE, HEADER + FRAME_OF_CHUNK);
        long at = SIGNATURE + 8L;
        if (file.u32(SIGNATURE) != HEADER || !name(SIGNATURE).equals("IHDR")) {
            throw Refusal.corrupt();
        }
        canvas = Canvas.filled(side(file.u32(at)), side(file.u32(at + 4)));
        bits = file.u8(at + 8);
        kind = file.u8(at + 9);
        boolean plain = file.u8(at + 10) == 0 && file.u8(at + 11) == 0 && file.u8(at + 12) <= 1;
        if (!plain || !depths().contains(bits)) {
            throw Refusal.corrupt();
        }
        if (!isOfFewGreys()) {
            keep(SIGNATURE, HEADER);
            return;
        }
        requireSound(SIGNATURE, HEADER);
        var palette = new GreyPalette(bits);
        pieces.put(palette.header(file.copy(at, HEADER))).put(palette.colors());
    }

    private boolean isOfFewGreys() {
        return kind == GREY && bits < 8;
    }

    private void keep(long at, long length) {
        requireSound(at, length);
        pieces.keep(at, length + FRAME_OF_CHUNK);
    }

    /** By its sum: what is broken shows as noise (§13.2). */
    private void requireSound(long at, long length) {
        if (file.crc32(at + 4, length + 4) != file.u32(at + 8 + length)) {
            throw Refusal.corrupt();
        }
    }

    private static int side(long value) {
        return (int) Math.min(value, Integer.MAX_VALUE);
    }

    private Set<Integer> depths() {
        return switch (kind) {
            case GREY -> Set.of(1, 2, 4, 8, 16);
            case PALETTE -> Set.of(1, 2, 4, 8);
            case COLOR, GREY_ALPHA, COLOR_ALPHA -> Set.of(8, 16);
            default -> Set.of();
        };
    }

    private String name(long chunk) {
        return new String(file.copy(chunk + 4, 4), StandardCharsets.ISO_8859_1);
    }

    /** Takes a chunk in; where the next begins, negative at the end. */
    private long chunk(long at) {
        if (hasPixels && file.size() - at < FRAME_OF_CHUNK) {
            return -1;
        }
        long length = file.u32(at);
        String name = name(at);
        file.requireWithin(at, length + FRAME_OF_CHUNK);
        switch (name) {
            case "IEND" -> {
                return -1;
            }
            case "IDAT" -> {
                hasPixels = true;
                keep(at, length);
            }
            case "PLTE" -> palette(at, length);
            case "tRNS" -> transparency(at, length);
            default -> ancillary(name, at + 8, length);
        }
        return at + length + FRAME_OF_CHUNK;
    }

    /** Suggested palettes of coloured images are of no use. */
    private void palette(long at, long length) {
        if (kind != PALETTE || hasPixels || hasPalette) {
            return;
        }
        if (length == 0 || length > PALETTE_BYTES || length % 3 != 0) {
            throw Refusal.corrupt();
        }
        hasPalette = true;
        keep(at, length);
    }

    private void transparency(long at, long length) {
        boolean fits =
                switch (kind) {
                    case GREY -> length == 2;
                    case COLOR -> length == 6;
                    case PALETTE -> hasPalette && length <= PALETTE_BYTES / 3;
                    default -> false;
                };
        if (!fits || hasPixels) {
            return;
        }
        if (isOfFewGreys()) {
            requireSound(at, length);
            pieces.put(new GreyPalette(bits).transparency(file.u16(at + 8)));
        } else {
            keep(at, length);
        }
    }

    private void ancillary(String name, long data, long length) {
        if (Character.isUpperCase(name.charAt(0))) {
            throw Refusal.of("This kind of PNG is not read.");
        }
        if (length > MOST_METADATA) {
            return;
        }
        if (name.equals("eXIf")) {
            orientation = ExifOrientation.of(file.copy(data, (int) length));
        } else if (!hasPixels && PngColors.TOLD_BY.contains(name)) {
            colors.read(name, file.copy(data, (int) length));
        }
    }

    /** The decoder's pixels, and the same as eight bits a sample. */
    private Appetite appetite() {
        int samples =
                switch (kind) {
                    case GREY_ALPHA -> 2;
                    case COLOR -> 4;
                    case COLOR_ALPHA -> 4;
                    default -> 1;
                };
        int bytes = bits == 16 ? 2 : 1;
        return Appetite.rowByRow(samples * bytes + 4);
    }
}
