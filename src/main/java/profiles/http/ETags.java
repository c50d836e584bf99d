package profiles.http;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/** The preconditions on strong entity tags that say a row's version (RFC 9110, §13). */
public final class ETags {

    /** Opaque text in quotes, in which commas are allowed; weak or not makes no difference. */
    private static final Pattern LISTED =
            Pattern.compile("\\G\\s*(?:W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*)\"\\s*(?:,|$)");

    private ETags() {}

    /**
     * Whether the client has what the tag stands for already (RFC 9110, §13.1.2).
     *
     * @param ifNoneMatch the header, as often as it was sent
     * @param tag the current tag, without quotes
     */
    public static boolean isKnown(List<String> ifNoneMatch, String tag) {
        return ifNoneMatch.stream().anyMatch(line -> line.strip().equals("*") || lists(line, tag));
    }

    private static boolean lists(String line, String tag) {
        Matcher listed = LISTED.matcher(line);
        while (listed.find()) {
            if (listed.group(1).equals(tag)) {
                return true;
            }
        }
        return false;
    }

    /**
     * @param ifMatch the header, null when it was not sent
     * @throws ProblemException 412 with the current tag when the header does not hold
     */
    public static void requireMatch(String ifMatch, long version) {
        requireMatch(ifMatch, Long.toString(version));
    }

    /**
     * @param ifMatch the header, null when it was not sent
     * @param tag the current tag, without quotes
     * @throws ProblemException 412 with the current tag when the header does not hold
     */
    public static void requireMatch(String ifMatch, String tag) {
        String current = "\"" + tag + "\"";
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return;
        }
        for (String listed : ifMatch.split(",")) {
            if (listed.strip().equals(current)) {
                return;
            }
        }
        throw new ProblemException(
                        ProblemType.PRECONDITION_FAILED, "It has changed since you read it.")
                .withHeader("ETag", current);
    }
}
