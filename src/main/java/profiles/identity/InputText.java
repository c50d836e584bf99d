package profiles.identity;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** What any text must be before it is looked at closer: short, and made of visible characters. */
final class InputText {

    static final int MAX_LENGTH = 1000;

    private InputText() {}

    static boolean acceptable(String text) {
        return text != null
                && !text.isEmpty()
                && text.length() <= MAX_LENGTH
                && text.codePoints().noneMatch(InputText::hidden);
    }

    /** UTS #46 silently drops some of these, so they are refused before it runs. */
    private static boolean hidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default ->
                    UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
        };
    }
}
