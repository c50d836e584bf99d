package profiles.image;

import java.awt.Rectangle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Walks the chunks of a WebP (RFC 9649, §2). What a decoder gets to read is a file put together
 * anew, of nothing but the pixels of the first frame.
 */
final class WebpOutline {

    private static final int RIFF_HEAD = 12;
    private static final int CHUNK_HEAD = 8;
    private static final int VP8X_BYTES = 10;
    private static final int FRAME_HEAD = 16;
    private static final int ALPHA_FLAG = 0x10;
    private static final int MOST_METADATA = 4_194_304;

    private final FileBytes file;
    private final long end;
    private WebpPixels pixels;
    private Canvas canvas;
    private byte[] profile;
    private int orientation = ExifOrientation.UPRIGHT;

    private WebpOutline(FileBytes file) {
        this.file = file;
        this.end = RIFF_HEAD - 4 + file.u32Little(4);
        if (end > file.size() + 1) {
            throw Refusal.cutOff();
        }
    }

    static Outline read(FileBytes file) {
        return new WebpOutline(file).outline();
    }

    private Outline outline() {
        int width = 0;
        int height = 0;
        boolean extended = name(RIFF_HEAD).equals("VP8X");
        long position = RIFF_HEAD;
        if (extended) {
            file.requireWithin(position, CHUNK_HEAD + VP8X_BYTES);
            width = 1 + file.u24Little(position + CHUNK_HEAD + 4);
            height = 1 + file.u24Little(position + CHUNK_HEAD + 7);
            canvas = Canvas.filled(width, height);
            position = afterChunk(position);
        }
        pixels = new WebpPixels(file);
        while (position + CHUNK_HEAD <= Math.min(end, file.size())) {
            chunk(position);
            position = afterChunk(position);
        }
        return outlineOf(pixels);
    }

    private Outline outlineOf(WebpPixels found) {
        if (!found.isComplete()) {
            throw Refusal.cutOff();
        }
        if (canvas == null) {
            canvas = Canvas.filled(found.width(), found.height());
        }
        boolean fits =
                canvas.frame().width == found.width() && canvas.frame().height == found.height();
        if (!fits) {
            throw Refusal.corrupt();
        }
        return new Outline(
                ImageType.WEBP,
                canvas,
                orientation,
                found.isLossless(),
                found.appetite(),
                Colors.ofProfile(profile, false),
                kept(found),
                found.plainAlpha());
    }

    private String name(long chunk) {
        return new String(file.copy(chunk, 4), StandardCharsets.ISO_8859_1);
    }

    /** A last byte of padding is often forgotten. */
    private long afterChunk(long chunk) {
        long size = file.u32Little(chunk + 4);
        file.requireWithin(chunk + CHUNK_HEAD, size);
        return chunk + CHUNK_HEAD + size + (size & 1);
    }

    private void chunk(long at) {
        afterChunk(at);
        long size = file.u32Little(at + 4);
        switch (name(at)) {
            case "ANMF" -> frame(at + CHUNK_HEAD, size);
            case "ICCP" -> profile = metadata(at + CHUNK_HEAD, size);
            case "EXIF" -> orientation = orientation(metadata(at + CHUNK_HEAD, size));
            default -> pixels.read(name(at), at + CHUNK_HEAD, size);
        }
    }

    /** The pixels of the first frame of an animation; the others are passed by. */
    private void frame(long at, long size) {
        if (pixels.isComplete() || canvas == null) {
            return;
        }
        if (size < FRAME_HEAD) {
            throw Refusal.corrupt();
        }
        var place =
                new Rectangle(
                        2 * file.u24Little(at),
                        2 * file.u24Little(at + 3),
                        1 + file.u24Little(at + 6),
                        1 + file.u24Little(at + 9));
        canvas = new Canvas(canvas.width(), canvas.height(), place);
        long position = at + FRAME_HEAD;
        while (position + CHUNK_HEAD <= at + size) {
            pixels.read(name(position), position + CHUNK_HEAD, file.u32Little(position + 4));
            position = afterChunk(position);
        }
    }

    /** Null when there is too much of it. */
    private byte[] metadata(long at, long size) {
        return size > MOST_METADATA ? null : file.copy(at, (int) size);
    }

    private static int orientation(byte[] exif) {
        if (exif == null) {
            return ExifOrientation.UPRIGHT;
        }
        // some writers copy the name along that JPEG needs
        boolean named = new String(exif, StandardCharsets.ISO_8859_1).startsWith("Exif\0\0");
        return ExifOrientation.of(named ? Arrays.copyOfRange(exif, 6, exif.length) : exif);
    }

    private List<Piece> kept(WebpPixels found) {
        var pieces = new Pieces();
        long size = 4 + found.bytes() + (found.hasAlphaChunk() ? CHUNK_HEAD + VP8X_BYTES : 0);
        pieces.put(
                little(RIFF_HEAD).put(ascii("RIFF")).putInt((int) size).put(ascii("WEBP")).array());
        if (found.hasAlphaChunk()) {
            pieces.put(extension(found.width() - 1, found.height() - 1));
        }
        found.addTo(pieces);
        return pieces.list();
    }

    private static byte[] extension(int lastColumn, int lastRow) {
        ByteBuffer bytes = little(CHUNK_HEAD + VP8X_BYTES).put(ascii("VP8X")).putInt(VP8X_BYTES);
        bytes.putInt(ALPHA_FLAG).putShort((short) lastColumn).put((byte) (lastColumn >> 16));
        return bytes.putShort((short) lastRow).put((byte) (lastRow >> 16)).array();
    }

    static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
