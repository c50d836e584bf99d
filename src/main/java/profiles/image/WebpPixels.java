package profiles.image;

/** The chunks of a WebP that hold the pixels of one frame: VP8, with ALPH or not, or VP8L. */
final class WebpPixels {

    private static final int VP8_HEAD = 10;
    private static final int VP8L_HEAD = 5;
    private static final int VP8_START = 0x9d012a;
    private static final int VP8L_SIGNATURE = 0x2f;
    private static final int SIDE = 0x3fff;

    private static final int PLAIN = 0;
    private static final int COMPRESSED = 1;

    private final FileBytes file;
    private Chunk alpha;
    private Chunk plainAlpha;
    private Chunk image;
    private int width;
    private int height;

    private record Chunk(String name, long position, long size) {

        long padded() {
            return 8 + size + (size & 1);
        }

        void addTo(Pieces pieces) {
            pieces.put(
                    WebpOutline.little(8).put(WebpOutline.ascii(name)).putInt((int) size).array());
            pieces.keep(position, size);
            if ((size & 1) == 1) {
                pieces.put(new byte[1]);
            }
        }
    }

    WebpPixels(FileBytes file) {
        this.file = file;
    }

    /** Takes the chunk in if it is one of those; only the first of each counts. */
    void read(String name, long at, long size) {
        if (isComplete()) {
            return;
        }
        file.requireWithin(at, size);
        switch (name) {
            case "ALPH" -> alpha(new Chunk(name, at, size));
            case "VP8 " -> lossy(new Chunk(name, at, size));
            case "VP8L" -> lossless(new Chunk(name, at, size));
            default -> {
                // metadata, or what only later readers know
            }
        }
    }

    /** RFC 9649, §2.7.1.2: the lowest bits of the first byte tell how it is compressed. */
    private void alpha(Chunk chunk) {
        int compression = chunk.size() < 1 ? -1 : file.u8(chunk.position()) & 3;
        if (compression != PLAIN && compression != COMPRESSED) {
            throw Refusal.corrupt();
        }
        alpha = compression == COMPRESSED ? chunk : null;
        plainAlpha = compression == PLAIN ? chunk : null;
    }

    /** RFC 6386, §9.1: a key frame with its size, whose upper two bits are a wish of the writer. */
    private void lossy(Chunk chunk) {
        long at = chunk.position();
        boolean keyFrame = chunk.size() > VP8_HEAD && (file.u8(at) & 1) == 0;
        if (!keyFrame || (file.u32(at + 2) & 0xffffff) != VP8_START) {
            throw Refusal.corrupt();
        }
        width = file.u16Little(at + 6) & SIDE;
        height = file.u16Little(at + 8) & SIDE;
        image = chunk;
    }

    /** RFC 9649, §3.4: sizes less one, in 14 bits each. */
    private void lossless(Chunk chunk) {
        long at = chunk.position();
        if (chunk.size() <= VP8L_HEAD || file.u8(at) != VP8L_SIGNATURE) {
            throw Refusal.corrupt();
        }
        long head = file.u32Little(at + 1);
        width = 1 + (int) (head & SIDE);
        height = 1 + (int) (head >> 14 & SIDE);
        image = chunk;
        alpha = null;
        plainAlpha = null;
    }

    boolean isComplete() {
        return image != null;
    }

    boolean isLossless() {
        return image.name().equals("VP8L");
    }

    boolean hasAlphaChunk() {
        return alpha != null;
    }

    /** What the decoder does not know of; null when there is none. */
    PlainAlpha plainAlpha() {
        if (plainAlpha == null) {
            return null;
        }
        long at = plainAlpha.position();
        if (plainAlpha.size() <= (long) width * height) {
            throw Refusal.corrupt();
        }
        return new PlainAlpha(file, at + 1, width, height, file.u8(at) >> 2 & 3);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Of the chunks, with their heads. */
    long bytes() {
        return image.padded() + (alpha == null ? 0 : alpha.padded());
    }

    void addTo(Pieces pieces) {
        if (alpha != null) {
            alpha.addTo(pieces);
        }
        image.addTo(pieces);
    }

    /** Without loss, and of alpha, the whole is held, however few of its pixels are kept. */
    Appetite appetite() {
        if (isLossless()) {
            return new Appetite(4, 4);
        }
        if (hasAlphaChunk()) {
            return new Appetite(5, 4);
        }
        return new Appetite(1, plainAlpha == null ? 4 : 8);
    }
}
