package profiles.ref;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import profiles.problem.ProblemException;

/**
 * The members of an invitation that an admin may set: what is absent stays, null clears. {@code
 * count: null} is unlimited, {@code expiresAt: null} is never.
 */
record InvitationPatch(JsonObject body) {

    private static final int MAX_COUNT = 1_000_000;
    private static final int MAX_DESCRIPTION = 500;
    private static final int MAX_PARAMS = 4_096;

    void applyTo(Ref ref, Instant now) {
        if (body.containsKey("description")) {
            ref.describe(description(body.get("description")));
        }
        if (body.containsKey("count")) {
            ref.limit(count(body.get("count")));
        }
        if (body.containsKey("expiresAt")) {
            ref.expire(end(body.get("expiresAt"), now));
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

    private static Instant end(JsonValue value, Instant now) {
        return value == JsonValue.NULL ? null : Expiry.of(value, now);
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
                    "/params",
                    "invalid",
                    "must be a string or an object of at most 4096 characters");
        }
        return text;
    }
}
