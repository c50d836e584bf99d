package profiles.http;

import java.util.HashMap;
import java.util.Map;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/** How many uploads this server takes in at once: of everybody, and of each person. */
final class UploadSlots {

    static final int MOST = 64;
    static final int MOST_EACH = 4;

    private static final String RETRY_AFTER = "5";
    private static final String LIMIT = "\"uploads-at-once\"";

    private final Map<String, Integer> held = new HashMap<>();
    private int taken;

    /**
     * @throws ProblemException 429 when the person has too many, 503 when all have
     */
    synchronized void take(String person) {
        if (held.getOrDefault(person, 0) >= MOST_EACH) {
            throw refusal(
                            ProblemType.RATE_LIMITED,
                            "Only " + MOST_EACH + " of your uploads are taken in at once.")
                    .withHeader("RateLimit", LIMIT + ";r=0;t=" + RETRY_AFTER)
                    .withHeader(
                            "RateLimit-Policy",
                            LIMIT + ";q=" + MOST_EACH + ";qu=\"concurrent-requests\"");
        }
        if (taken >= MOST) {
            throw refusal(ProblemType.UNAVAILABLE, "Too many uploads just now. Try again soon.");
        }
        held.merge(person, 1, Integer::sum);
        taken++;
    }

    synchronized void release(String person) {
        held.computeIfPresent(person, (who, slots) -> slots > 1 ? slots - 1 : null);
        taken--;
    }

    /** The body is not read then, so the connection is of no more use. */
    private static ProblemException refusal(ProblemType type, String detail) {
        return new ProblemException(type, detail)
                .withHeader("Retry-After", RETRY_AFTER)
                .withHeader("Connection", "close");
    }
}
