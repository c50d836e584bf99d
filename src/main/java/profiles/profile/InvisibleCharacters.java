package profiles.profile;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Control characters, format characters and others that are not drawn: in a name only where its
 * letters or emoji come out wrong without them.
 */
final class InvisibleCharacters {

    private static final int ZWNJ = 0x200C;
    private static final int ZWJ = 0x200D;
    private static final int VIRAMA = 9;
    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int TAG_FIRST = 0xE0020;
    private static final int TAG_END = 0xE007F;

    private final int[] text;

    private InvisibleCharacters(String text) {
        this.text = text.codePoints().toArray();
    }

    /** Whether all that the text has of them stand where they are needed. */
    static boolean areNeededIn(String text) {
        var characters = new InvisibleCharacters(text);
        return IntStream.range(0, characters.text.length)
                .allMatch(i -> !isInvisible(characters.text[i]) || characters.isNeeded(i));
    }

    /** Number signs of Arabic are format characters, too, but are drawn. */
    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            case Character.FORMAT -> !is(c, UProperty.PREPENDED_CONCATENATION_MARK);
            default ->
                    is(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                            || is(c, UProperty.NONCHARACTER_CODE_POINT);
        };
    }

    private static boolean is(int c, int property) {
        return UCharacter.hasBinaryProperty(c, property);
    }

    private boolean isNeeded(int i) {
        int c = text[i];
        if (c == ZWNJ) {
            return isAfterVirama(i) || isBetweenJoining(i);
        }
        if (c == ZWJ) {
            return isAfterVirama(i) || isBetweenPictographs(i);
        }
        if (c >= TAG_FIRST && c <= TAG_END) {
            return isInFlag(i);
        }
        return is(c, UProperty.VARIATION_SELECTOR) && canVary(i - 1);
    }

    /** RFC 5892, A.1 and A.2: what follows is to show the half form, or not. */
    private boolean isAfterVirama(int i) {
        return i > 0 && UCharacter.getCombiningClass(text[i - 1]) == VIRAMA;
    }

    /** RFC 5892, A.1: letters that would join otherwise. */
    private boolean isBetweenJoining(int i) {
        int before = nearest(i, -1, c -> joining(c) != JoiningType.TRANSPARENT);
        int after = nearest(i, 1, c -> joining(c) != JoiningType.TRANSPARENT);
        return before >= 0
                && after >= 0
                && joins(text[before], JoiningType.LEFT_JOINING)
                && joins(text[after], JoiningType.RIGHT_JOINING);
    }

    private static boolean joins(int c, int side) {
        return joining(c) == JoiningType.DUAL_JOINING || joining(c) == side;
    }

    private static int joining(int c) {
        return UCharacter.getIntPropertyValue(c, UProperty.JOINING_TYPE);
    }

    /** UTS #51, ED-16: a picture of several; the first may have a skin tone or a selector. */
    private boolean isBetweenPictographs(int i) {
        int before =
                nearest(
                        i,
                        -1,
                        c ->
                                !is(c, UProperty.VARIATION_SELECTOR)
                                        && !is(c, UProperty.EMOJI_MODIFIER));
        return before >= 0
                && i + 1 < text.length
                && is(text[before], UProperty.EXTENDED_PICTOGRAPHIC)
                && is(text[i + 1], UProperty.EXTENDED_PICTOGRAPHIC);
    }

    /** UTS #51, ED-14a: a flag of a region, spelt in tags up to their end. */
    private boolean isInFlag(int i) {
        int flag = nearest(i, -1, c -> c < TAG_FIRST || c >= TAG_END);
        int end = text[i] == TAG_END ? i : nearest(i, 1, c -> c < TAG_FIRST || c >= TAG_END);
        return flag >= 0 && end > flag + 1 && text[flag] == BLACK_FLAG && text[end] == TAG_END;
    }

    /** Emoji, ideographs, and letters of Mongolian have variants to select from. */
    private boolean canVary(int i) {
        return i >= 0
                && (is(text[i], UProperty.EMOJI)
                        || is(text[i], UProperty.IDEOGRAPHIC)
                        || UScript.getScript(text[i]) == UScript.MONGOLIAN);
    }

    /** Where the nearest such character before or behind is; -1 when there is none. */
    private int nearest(int i, int step, IntPredicate wanted) {
        for (int at = i + step; at >= 0 && at < text.length; at += step) {
            if (wanted.test(text[at])) {
                return at;
            }
        }
        return -1;
    }
}
