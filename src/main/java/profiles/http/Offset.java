package profiles.http;

import profiles.problem.ProblemException;

/**
 * How many items of a list are passed over.
 *
 * @param value 0–10,000
 */
public record Offset(int value) {

    private static final int MAX = 10_000;

    /** As a query parameter: 0 when absent, 400 out of range. */
    public static Offset of(String text) {
        if (text == null) {
            return new Offset(0);
        }
        if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= MAX) {
            return new Offset(Integer.parseInt(text));
        }
        throw ProblemException.invalid(
                "/offset", "invalid", "must be a whole number from 0 to " + MAX);
    }
}
