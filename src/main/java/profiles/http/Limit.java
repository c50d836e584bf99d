package profiles.http;

import profiles.problem.ProblemException;

/**
 * How many items a page has.
 *
 * @param value 1–200
 */
public record Limit(int value) {

    private static final int USUAL = 50;

    /** As a query parameter: 50 when absent, 400 out of range. */
    public static Limit of(String text) {
        if (text == null) {
            return new Limit(USUAL);
        }
        if (text.matches("[0-9]{1,3}")) {
            int value = Integer.parseInt(text);
            if (value >= 1 && value <= Page.MAX_LIMIT) {
                return new Limit(value);
            }
        }
        throw ProblemException.invalid(
                "/limit", "invalid", "must be a whole number from 1 to " + Page.MAX_LIMIT);
    }
}
