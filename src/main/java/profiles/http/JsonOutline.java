package profiles.http;

import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/**
 * The brackets of a JSON text, looked at before it is parsed: parsers recurse, so the nesting must
 * be limited first, and some stop after the first value, whatever follows.
 */
final class JsonOutline {

    private int depth;
    private boolean inString;
    private boolean escaped;
    private boolean ended;

    private JsonOutline() {}

    static void check(String text) {
        var outline = new JsonOutline();
        for (int i = 0; i < text.length(); i++) {
            outline.step(text.charAt(i));
        }
    }

    private void step(char c) {
        if (inString) {
            inString = escaped || c != '"';
            escaped = c == '\\' && !escaped;
        } else if (ended && " \t\r\n".indexOf(c) < 0) {
            throw invalid("Something follows the JSON object of the body.");
        } else {
            stepOutside(c);
        }
    }

    private void stepOutside(char c) {
        switch (c) {
            case '"' -> inString = true;
            case '{', '[' -> depth++;
            case '}', ']' -> ended = --depth <= 0;
            default -> {
                // whether it may stand here is for the parser to say
            }
        }
        if (depth > JsonText.MAX_DEPTH) {
            throw invalid("The body is nested more than " + JsonText.MAX_DEPTH + " levels deep.");
        }
    }

    private static ProblemException invalid(String detail) {
        return new ProblemException(ProblemType.INVALID, detail);
    }
}
