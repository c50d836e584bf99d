package profiles.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import profiles.identity.IdTag;
import profiles.problem.ProblemException;

/**
 * Which lines of the log are asked for; all that is given must hold, null is not asked for.
 *
 * @param subjects spellings of one subject
 * @param from the first moment
 * @param until the first moment after
 */
record AuditFilter(
        String actor,
        List<String> subjects,
        AuditAction action,
        Instant from,
        Instant until,
        String reqId) {

    private static final Pattern REQ_ID = Pattern.compile("[A-Za-z0-9_.-]{1,64}");
    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");
    private static final int LONGEST_SUBJECT = 254;

    /** From the query parameters of a request. */
    static AuditFilter of(Map<String, List<String>> query) {
        return new AuditFilter(
                find(query, "actor").map(AuditFilter::actor).orElse(null),
                find(query, "subject").map(AuditFilter::subjects).orElse(null),
                find(query, "action").map(AuditFilter::action).orElse(null),
                find(query, "from").map(text -> time("/from", text)).orElse(null),
                find(query, "until").map(text -> time("/until", text)).orElse(null),
                find(query, "reqId").map(AuditFilter::reqId).orElse(null));
    }

    private static Optional<String> find(Map<String, List<String>> query, String parameter) {
        return query.getOrDefault(parameter, List.of()).stream().findFirst();
    }

    private static String actor(String text) {
        return IdTag.parse(text)
                .map(IdTag::value)
                .orElseThrow(() -> invalid("/actor", "must be an identity tag"));
    }

    /** An identity tag in any spelling, or a refId, which is nobody's business to spell. */
    private static List<String> subjects(String text) {
        if (text.isBlank() || text.length() > LONGEST_SUBJECT || text.indexOf('\0') >= 0) {
            throw invalid("/subject", "must be an identity tag or a refId");
        }
        return List.of(text, IdTag.parse(text).map(IdTag::value).orElse(text));
    }

    private static AuditAction action(String word) {
        return AuditAction.ofWord(word)
                .orElseThrow(() -> invalid("/action", "must be one of " + AuditAction.words()));
    }

    /** A plus sign that came unescaped in a query is a blank. */
    private static Instant time(String pointer, String text) {
        try {
            Instant time = OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
            if (time.isAfter(Instant.EPOCH) && time.isBefore(END_OF_TIME)) {
                return time;
            }
        } catch (DateTimeException e) {
            // refused below, like a time out of range
        }
        throw invalid(pointer, "must be an ISO 8601 time with an offset");
    }

    private static String reqId(String text) {
        if (!REQ_ID.matcher(text).matches()) {
            throw invalid("/reqId", "must be 1 to 64 letters, digits, dots, hyphens, underscores");
        }
        return text;
    }

    private static ProblemException invalid(String pointer, String message) {
        return ProblemException.invalid(pointer, "invalid", message);
    }
}
