package profiles.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.zip.InflaterInputStream;

/** What a PNG tells of its colours (third edition, §11.3.2); what can't be read is not told. */
final class PngColors {

    static final Set<String> TOLD_BY = Set.of("iCCP", "sRGB", "gAMA");

    private static final int MOST_PROFILE_BYTES = 4_194_304;
    private static final int LONGEST_NAME = 79;
    private static final double GAMMA_UNIT = 100_000;

    /** 1/2.2 and close by: what sRGB says of itself to old readers. */
    private static final double SRGB_GAMMA = 0.45455;

    private static final double CLOSE_BY = 0.01;

    private byte[] profile;
    private boolean saysSrgb;
    private double gamma;

    void read(String chunk, byte[] data) {
        switch (chunk) {
            case "iCCP" -> profile = inflate(data);
            case "sRGB" -> saysSrgb = true;
            default -> gamma = gamma(data);
        }
    }

    private static double gamma(byte[] data) {
        double file = data.length == 4 ? ByteBuffer.wrap(data).getInt() / GAMMA_UNIT : 0;
        boolean usual = Math.abs(file - SRGB_GAMMA) < CLOSE_BY;
        return file < CLOSE_BY || usual ? 0 : 1 / file;
    }

    /** Null when it is broken or too large. */
    private static byte[] inflate(byte[] data) {
        int name = 0;
        while (name < data.length && data[name] != 0) {
            name++;
        }
        int start = name + 2;
        if (name > LONGEST_NAME || start >= data.length) {
            return null;
        }
        var deflated = new ByteArrayInputStream(data, start, data.length - start);
        try (var inflater = new InflaterInputStream(deflated)) {
            byte[] inflated = inflater.readNBytes(MOST_PROFILE_BYTES + 1);
            return inflated.length > MOST_PROFILE_BYTES ? null : inflated;
        } catch (IOException e) {
            return null;
        }
    }

    Colors colors(boolean grey) {
        if (profile != null) {
            return Colors.ofProfile(profile, grey);
        }
        return saysSrgb || gamma == 0 ? Colors.SRGB : new Colors(null, grey, gamma);
    }
}
