package profiles.profile;

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

    /** Joiners and marks are fit for a name, but don't make one. */
    private static final Pattern VISIBLE = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}]");

    public ProfileName {
        value = Normalizer.normalize(value, Normalizer.Form.NFC).strip();
        int length = value.codePointCount(0, value.length());
        if (length < 1 || length > MAX_LENGTH) {
            throw ProblemException.invalid(
                    "/name", "length", "must have 1 to " + MAX_LENGTH + " characters");
        }
        if (!InvisibleCharacters.areNeededIn(value) || !VISIBLE.matcher(value).find()) {
            throw ProblemException.invalid(
                    "/name",
                    "invalid",
                    "must be visible, on one line and without control characters");
        }
    }
}
