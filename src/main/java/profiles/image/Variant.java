package profiles.image;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The sizes an image is served in, smallest first. */
public enum Variant {
    /** Beside a name in a list. */
    PF(80),
    /** A thumbnail. */
    TN(256),
    SD(720),
    MD(1_280),
    HD(1_920);

    private static final String VISIBLE = "vis.";

    /** What the reference has besides; nothing larger than ours is kept here. */
    private static final Set<String> LARGER = Set.of("xd", "orig");

    private final int side;

    Variant(int side) {
        this.side = side;
    }

    /** The variant that a query names: {@code sd}, or {@code vis.sd} as the reference says it. */
    public static Optional<Variant> named(String text) {
        String word = text.startsWith(VISIBLE) ? text.substring(VISIBLE.length()) : text;
        if (LARGER.contains(word)) {
            return Optional.of(HD);
        }
        return Arrays.stream(values()).filter(variant -> variant.word().equals(word)).findFirst();
    }

    /** The longest side, in pixels; an image that is smaller keeps its size. */
    public int side() {
        return side;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
