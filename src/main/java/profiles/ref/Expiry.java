package profiles.ref;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import profiles.problem.ProblemException;

/**
 * When something shall end: a time of the future as <a
 * href="https://www.rfc-editor.org/rfc/rfc3339">RFC 3339</a> writes it, or epoch seconds. Kept is
 * the second it falls into.
 */
final class Expiry {

    /** Answers can't say more: RFC 3339 has years of four digits. */
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private static final Pattern TIME =
            Pattern.compile(
                    "(\\d{4}-\\d{2}-\\d{2})[Tt](\\d{2}:\\d{2}):(\\d{2})(?:\\.\\d+)?"
                            + "(?:[Zz]|([+-])([01]\\d|2[0-3]):([0-5]\\d))");

    private static final String LEAP_SECOND = "60";

    private Expiry() {}

    /**
     * @throws ProblemException 400 for what is no time, or none of the future
     */
    static Instant of(JsonValue value, Instant now) {
        Instant end = parse(value);
        if (end == null || end.isAfter(LATEST)) {
            throw refusal("must be an RFC 3339 time with an offset, or null");
        }
        if (!end.isAfter(now)) {
            throw refusal("must be in the future");
        }
        return end;
    }

    private static Instant parse(JsonValue value) {
        try {
            return value instanceof JsonNumber seconds
                    ? Instant.ofEpochSecond(seconds.bigDecimalValue().longValueExact())
                    : value instanceof JsonString text ? parse(text.getString()) : null;
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    private static Instant parse(String text) {
        var matcher = TIME.matcher(text);
        return matcher.matches() ? instant(matcher.toMatchResult()) : null;
    }

    /** A leap second is the one before it, and one more; there is none but before midnight UTC. */
    private static Instant instant(MatchResult time) {
        boolean leaps = time.group(3).equals(LEAP_SECOND);
        String second = leaps ? "59" : time.group(3);
        var local = LocalDateTime.parse(time.group(1) + "T" + time.group(2) + ":" + second);
        var utc = local.minusMinutes(offset(time)).toInstant(ZoneOffset.UTC);
        if (!leaps) {
            return utc;
        }
        Instant next = utc.plusSeconds(1);
        return next.getEpochSecond() % 86_400 == 0 ? next : null;
    }

    /** In minutes; RFC 3339 knows wider ones than {@link ZoneOffset}. */
    private static int offset(MatchResult time) {
        if (time.group(4) == null) {
            return 0;
        }
        int minutes = Integer.parseInt(time.group(5)) * 60 + Integer.parseInt(time.group(6));
        return time.group(4).equals("-") ? -minutes : minutes;
    }

    private static ProblemException refusal(String sentence) {
        return ProblemException.invalid("/expiresAt", "invalid", sentence);
    }
}
