package profiles.image;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Walks the markers of a JPEG (ITU-T T.81, annex B) to its end. Kept is what decoding needs:
 * tables, frame, scans, and the segments that tell the colour model; no metadata, no comment, no
 * thumbnail, nothing behind the end.
 */
final class JpegOutline {

    private static final int SOF_FIRST = 0xc0;
    private static final int SOF_LAST = 0xcf;
    private static final int DHT = 0xc4;
    private static final int JPG = 0xc8;
    private static final int DAC = 0xcc;
    private static final int RST_FIRST = 0xd0;
    private static final int SOI = 0xd8;
    private static final int EOI = 0xd9;
    private static final int SOS = 0xda;
    private static final int APP0 = 0xe0;
    private static final int APP1 = 0xe1;
    private static final int APP2 = 0xe2;
    private static final int APP14 = 0xee;
    private static final int APP15 = 0xef;
    private static final int COM = 0xfe;
    private static final int TEM = 0x01;

    /** Baseline, extended and progressive; the others are read by nobody's browser. */
    private static final Set<Integer> FRAMES_READ = Set.of(0xc0, 0xc1, 0xc2);

    /** Each pass of a progressive image goes over all its pixels. */
    private static final long MOST_WORK = 1_000_000_000;

    private static final int MOST_SCANS = 100;
    private static final String EXIF = "Exif\0\0";

    private static final byte[] JFIF = {
        (byte) 0xff, (byte) APP0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
    };

    private final FileBytes file;
    private final Pieces pieces = new Pieces();
    private final JpegProfile profile = new JpegProfile();
    private int width;
    private int height;
    private int components;
    private int scans;
    private boolean exif;
    private int orientation = ExifOrientation.UPRIGHT;

    private JpegOutline(FileBytes file) {
        this.file = file;
    }

    static Outline read(FileBytes file) {
        return new JpegOutline(file).outline();
    }

    private Outline outline() {
        pieces.keep(0, 2);
        long position = 2;
        while (position >= 0) {
            position = segment(marker(position));
        }
        if (scans == 0) {
            throw Refusal.cutOff();
        }
        pieces.put(new byte[] {(byte) 0xff, (byte) EOI});
        return new Outline(
                ImageType.JPEG,
                Canvas.filled(width, height),
                orientation,
                false,
                appetite(),
                isPrint() ? Colors.SRGB : Colors.ofProfile(profile.whole(), components == 1),
                pieces.list());
    }

    /** The position of the marker's second byte; fill bytes may come before it. */
    private long marker(long position) {
        long at = position;
        // tolerated, as everywhere: a few stray bytes between segments
        while (file.u8(at) != 0xff) {
            at++;
        }
        while (file.u8(at) == 0xff) {
            at++;
        }
        return at;
    }

    /** Takes in what a marker begins; where to go on, negative at the end. */
    private long segment(long at) {
        int marker = file.u8(at);
        if (marker == EOI) {
            return -1;
        }
        if (marker == TEM || marker == 0 || marker >= RST_FIRST && marker <= SOI) {
            return at + 1;
        }
        int length = file.u16(at + 1);
        if (length < 2) {
            throw Refusal.corrupt();
        }
        file.requireWithin(at + 1, length);
        long end = at + 1 + length;
        if (marker == SOS) {
            return scan(at, end);
        }
        if (isFrame(marker)) {
            frame(marker, at + 3);
            if (isPrint()) {
                profile.keepIn(pieces);
            }
        }
        if (isKept(marker, at + 3, length - 2)) {
            pieces.put(new byte[] {(byte) 0xff}).keep(at, length + 1L);
        }
        return end;
    }

    private static boolean isFrame(int marker) {
        return marker >= SOF_FIRST
                && marker <= SOF_LAST
                && marker != DHT
                && marker != JPG
                && marker != DAC;
    }

    private void frame(int marker, long at) {
        if (width > 0) {
            throw Refusal.corrupt();
        }
        if (!FRAMES_READ.contains(marker) || file.u8(at) != 8) {
            throw Refusal.of("This kind of JPEG is not read; send a baseline or progressive one.");
        }
        height = file.u16(at + 1);
        width = file.u16(at + 3);
        components = file.u8(at + 5);
        boolean readable = components == 1 || components == 3 || components == 4;
        if (width == 0 || height == 0 || !readable) {
            throw Refusal.corrupt();
        }
    }

    private boolean isKept(int marker, long at, int length) {
        return switch (marker) {
            case APP0 -> readJfif(at, length);
            case APP1 -> readExif(at, length);
            case APP2 -> readProfile(at, length);
            case APP14 -> startsWith(at, length, "Adobe");
            default -> (marker < APP0 || marker > APP15) && marker != COM;
        };
    }

    private boolean startsWith(long at, int length, String name) {
        return length >= name.length()
                && new String(file.copy(at, name.length()), StandardCharsets.ISO_8859_1)
                        .equals(name);
    }

    /** It tells that colours are YCbCr; kept without its thumbnail. */
    private boolean readJfif(long at, int length) {
        if (startsWith(at, length, "JFIF\0") && scans == 0) {
            pieces.put(JFIF);
        }
        return false;
    }

    /** Never kept; the first counts. */
    private boolean readExif(long at, int length) {
        if (!exif && startsWith(at, length, EXIF)) {
            exif = true;
            int tiff = length - EXIF.length();
            orientation = ExifOrientation.of(file.copy(at + EXIF.length(), tiff));
        }
        return false;
    }

    /** Not kept yet: what colours these are only the frame tells. */
    private boolean readProfile(long at, int length) {
        if (startsWith(at, length, JpegProfile.NAME)) {
            profile.read(file, at, length);
        }
        return false;
    }

    /** Printing colours, which the decoder makes sRGB with their profile. */
    private boolean isPrint() {
        return components == 4;
    }

    /** Keeps a scan with its data, up to the next marker. */
    private long scan(long at, long dataBegin) {
        scans++;
        if (width == 0) {
            throw Refusal.corrupt();
        }
        if (scans > MOST_SCANS || scans * (long) width * height > MOST_WORK) {
            throw Refusal.of("A progressive JPEG of this size may not have so many passes.");
        }
        long end = dataEnd(dataBegin);
        pieces.put(new byte[] {(byte) 0xff}).keep(at, end - at);
        return end < file.size() ? end : -1;
    }

    private long dataEnd(long begin) {
        long at = begin;
        while (at < file.size()) {
            if (file.u8(at) == 0xff) {
                int next = at + 1 < file.size() ? file.u8(at + 1) : EOI;
                boolean withinData = next == 0 || next >= RST_FIRST && next < SOI;
                if (!withinData && next != 0xff) {
                    return at;
                }
            }
            at++;
        }
        return at;
    }

    private Appetite appetite() {
        return Appetite.rowByRow(components == 1 ? 1 : components == 3 ? 6 : 7);
    }
}
