package profiles.identity;

import com.ibm.icu.text.SpoofChecker;

/**
 * Which texts the eye takes for one another, by <a href="https://www.unicode.org/reports/tr39/">UTS
 * #39</a>.
 */
final class LookAlikes {

    /** Immutable once built, and documented as safe for concurrent use. */
    private static final SpoofChecker CHECKER =
            new SpoofChecker.Builder()
                    .setChecks(
                            SpoofChecker.RESTRICTION_LEVEL
                                    | SpoofChecker.MIXED_NUMBERS
                                    | SpoofChecker.INVISIBLE
                                    | SpoofChecker.HIDDEN_OVERLAY)
                    .setRestrictionLevel(SpoofChecker.RestrictionLevel.HIGHLY_RESTRICTIVE)
                    .build();

    private LookAlikes() {}

    /** Whether one part of a tag mixes scripts or digits no single language mixes. */
    static boolean suspicious(String part) {
        return CHECKER.failsChecks(part);
    }

    static String skeleton(String text) {
        return CHECKER.getSkeleton(text);
    }
}
