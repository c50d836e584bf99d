package profiles.profile;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.text.Normalizer;
import java.util.regex.Pattern;
import profiles.problem.ProblemException;

/**
 * The name a profile shows: 1–120 characters, NFC, on one line and without anything that can't be
 * seen or turns the writing direction.
 */
public record ProfileName(String value) {

    /** In characters (code points). */
    public static final int MAX_LENGTH = 120;

    private static final Pattern UNFIT =
            Pattern.compile(
                    "[\\p{Cc}\\p{Cs}\\u00AD\\u061C\\u200B\\u200E\\u200F\\u2028-\\u202E"
                            + "\\u2060-\\u206F\\uFEFF]");

    /** Joiners and marks are fit for a name, but don't make one. */
    private static final Pattern VISIBLE = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}]");

    public ProfileName {
        value = Normalizer.normalize(value, Normalizer.Form.NFC).strip();
        int length = value.codePointCount(0, value.length());
        if (length < 1 || length > MAX_LENGTH) {
            throw ProblemException.invalid(
                    "/name", "length", "must have 1 to " + MAX_LENGTH + " characters");
        }
        if (value.codePoints().anyMatch(ProfileName::isHidden)
                || UNFIT.matcher(value).find()
                || !VISIBLE.matcher(value).find()) {
            throw ProblemException.invalid(
                    "/name",
                    "invalid",
                    "must be visible, on one line and without control characters");
        }
    }

    /** Joiners and the emoji selector are needed inside words and pictures; the rest hides. */
    private static boolean isHidden(int c) {
        return UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                && c != 0x200C
                && c != 0x200D
                && c != 0xFE0F;
    }
}
