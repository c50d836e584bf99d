package profiles.http;

import jakarta.ws.rs.core.EntityTag;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/** Strong entity tags made of a row's version, and the preconditions on them (RFC 9110, §13). */
public final class ETags {

    private ETags() {}

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * @param ifMatch the header, null when it was not sent
     * @throws ProblemException 412 with the current tag when the header does not hold
     */
    public static void requireMatch(String ifMatch, long version) {
        String current = "\"" + version + "\"";
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return;
        }
        for (String tag : ifMatch.split(",")) {
            if (tag.strip().equals(current)) {
                return;
            }
        }
        throw new ProblemException(
                        ProblemType.PRECONDITION_FAILED, "It has changed since you read it.")
                .withHeader("ETag", current);
    }
}
