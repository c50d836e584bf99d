package profiles.ref;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import profiles.problem.ProblemException;

/**
 * The members of an invitation that an admin may set: what is absent stays, null clears. {@code
 * count: null} is unlimited, {@code expiresAt: null} is never.
 */
record InvitationPatch(JsonObject body) {

    private static final int MAX_COUNT = 1_000_000;
    private static final int MAX_DESCRIPTION = 500;
    private static final int MAX_PARAMS = 4_096;

    void applyTo(Ref ref) {
        if (body.containsKey("description")) {
            ref.describe(description(body.get("description")));
        }
        if (body.containsKey("count")) {
            ref.limit(count(body.get("count")));
        }
        if (body.containsKey("expiresAt")) {
            ref.expire(instant(body.get("expiresAt")));
        }
        if (body.containsKey("params")) {
            ref.parameterize(params(body.get("params")));
        }
    }

    /** The type of a new invitation; mailed links are never made by hand. */
    RefType type() {
        return body.get("type") instanceof JsonString word
                ? RefType.ofWord(word.getString())
                        .filter(type -> !type.isSecret())
                        .orElseThrow(InvitationPatch::unknownType)
                : refuseType();
    }

    private static RefType refuseType() {
        throw unknownType();
    }

    private static ProblemException unknownType() {
        return ProblemException.invalid(
                "/type", "invalid", "must be \"register\" or \"profile.invite\"");
    }

    private static String description(JsonValue value) {
        if (value == JsonValue.NULL) {
            return null;
        }
        if (!(value instanceof JsonString text) || text.getString().length() > MAX_DESCRIPTION) {
            throw ProblemException.invalid(
                    "/description", "invalid", "must be a string of at most 500 characters");
        }
        return text.getString();
    }

    private static Integer count(JsonValue value) {
        if (value == JsonValue.NULL) {
            return null;
        }
        try {
            int count = value instanceof JsonNumber number ? number.intValueExact() : -1;
            if (count >= 0 && count <= MAX_COUNT) {
                return count;
            }
        } catch (ArithmeticException e) {
            // refused below, like a number out of range
        }
        throw ProblemException.invalid(
                "/count", "invalid", "must be a whole number from 0 to 1000000, or null");
    }

    /** ISO 8601 with an offset, or epoch seconds. */
    private static Instant instant(JsonValue value) {
        if (value == JsonValue.NULL) {
            return null;
        }
        try {
            Instant instant =
                    value instanceof JsonNumber seconds
                            ? Instant.ofEpochSecond(seconds.bigDecimalValue().longValueExact())
                            : OffsetDateTime.parse(((JsonString) value).getString()).toInstant();
            if (instant.isBefore(Instant.parse("9999-01-01T00:00:00Z"))
                    && instant.isAfter(Instant.EPOCH)) {
                return instant;
            }
        } catch (DateTimeException | ArithmeticException | ClassCastException e) {
            // refused below, like a time out of range
        }
        throw ProblemException.invalid(
                "/expiresAt", "invalid", "must be an ISO 8601 time with an offset, or null");
    }

    private static String params(JsonValue value) {
        if (value == JsonValue.NULL) {
            return null;
        }
        String text = value.toString();
        int length = value instanceof JsonString sent ? sent.getString().length() : text.length();
        boolean fit = value instanceof JsonString || value instanceof JsonObject;
        if (!fit || length > MAX_PARAMS) {
            throw ProblemException.invalid(
                    "/params", "invalid", "must be a string or an object of at most 4096 characters");
        }
        return text;
    }
}
