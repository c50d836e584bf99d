package profiles.http;

import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/** The preconditions on strong entity tags that say a row's version (RFC 9110, §13). */
public final class ETags {

    private ETags() {}

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
