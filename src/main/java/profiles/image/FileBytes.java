package profiles.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;

/**
 * The bytes of a file by their position, read through one small window. A position past the end is
 * a refusal: the file is cut off. Not for two threads at once.
 */
final class FileBytes {

    private static final int WINDOW = 8_192;

    private final FileChannel file;
    private final long size;
    private final ByteBuffer window = ByteBuffer.allocate(WINDOW);
    private long start;
    private int filled;

    FileBytes(FileChannel file) {
        this.file = file;
        this.size = size(file);
    }

    private static long size(FileChannel file) {
        try {
            return file.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long size() {
        return size;
    }

    int u8(long position) {
        if (position < start || position >= start + filled) {
            fill(position);
        }
        return window.get((int) (position - start)) & 0xff;
    }

    /** Big-endian, as in JPEG and PNG. */
    int u16(long position) {
        return u8(position) << 8 | u8(position + 1);
    }

    /** Big-endian, unsigned. */
    long u32(long position) {
        return (long) u16(position) << 16 | u16(position + 2);
    }

    /** Little-endian, as in WebP and GIF. */
    int u16Little(long position) {
        return u8(position) | u8(position + 1) << 8;
    }

    /** Little-endian. */
    int u24Little(long position) {
        return u16Little(position) | u8(position + 2) << 16;
    }

    /** Little-endian, unsigned. */
    long u32Little(long position) {
        return u24Little(position) | (long) u8(position + 3) << 24;
    }

    /** A copy; the caller sees to it that it is not a large one. */
    byte[] copy(long position, int length) {
        requireWithin(position, length);
        byte[] bytes = new byte[length];
        read(position, ByteBuffer.wrap(bytes));
        return bytes;
    }

    /** Up to so many bytes from the beginning. */
    byte[] head(int most) {
        return copy(0, (int) Math.min(most, size));
    }

    /** The CRC-32 of a range (ISO 3309), as PNG has it. */
    long crc32(long position, long length) {
        requireWithin(position, length);
        var sum = new CRC32();
        long end = position + length;
        ByteBuffer part = ByteBuffer.allocate(WINDOW);
        for (long at = position; at < end; at += WINDOW) {
            read(at, part.clear().limit((int) Math.min(WINDOW, end - at)));
            sum.update(part.flip());
        }
        return sum.getValue();
    }

    void requireWithin(long position, long length) {
        if (position < 0 || length < 0 || position + length > size) {
            throw Refusal.cutOff();
        }
    }

    /** Fills the buffer as far as the file goes. */
    void read(long position, ByteBuffer target) {
        try {
            long at = position;
            while (target.hasRemaining()) {
                int read = file.read(target, at);
                if (read < 0) {
                    return;
                }
                at += read;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(long position) {
        requireWithin(position, 1);
        window.clear();
        read(position, window);
        start = position;
        filled = window.position();
    }
}
