package profiles.profile;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import profiles.problem.ProblemException;

/**
 * The extra fields {@code x} of a profile: texts by name, within limits.
 *
 * @param present the fields so far
 */
public record ExtraFields(JsonObject present) {

    public static final int MAX_KEYS = 64;
    public static final int MAX_KEY_LENGTH = 256;
    public static final int MAX_VALUE_LENGTH = 4_096;
    public static final int MAX_BYTES = 65_536;

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    /**
     * The fields after a change, merged key by key (RFC 7396).
     *
     * @param patch texts set, null removes; null for the whole removes all
     */
    public JsonObject patched(JsonValue patch) {
        if (patch == JsonValue.NULL) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        if (patch.getValueType() != ValueType.OBJECT) {
            throw ProblemException.invalid("/x", "type", "must be an object");
        }
        JsonObjectBuilder merged = JSON.createObjectBuilder(present);
        patch.asJsonObject().forEach((key, value) -> change(merged, key, value));
        return within(merged.build());
    }

    private static void change(JsonObjectBuilder merged, String key, JsonValue value) {
        if (value == JsonValue.NULL) {
            merged.remove(key);
            return;
        }
        if (key.isEmpty() || length(key) > MAX_KEY_LENGTH) {
            throw ProblemException.invalid(
                    "/x", "length", "names must have 1 to " + MAX_KEY_LENGTH + " characters");
        }
        if (!(value instanceof JsonString text)) {
            throw ProblemException.invalid(pointer(key), "type", "must be a string");
        }
        if (length(text.getString()) > MAX_VALUE_LENGTH) {
            throw ProblemException.invalid(
                    pointer(key),
                    "length",
                    "must have at most " + MAX_VALUE_LENGTH + " characters");
        }
        merged.add(key, value);
    }

    private static JsonObject within(JsonObject merged) {
        if (merged.size() > MAX_KEYS) {
            throw ProblemException.invalid("/x", "length", "must have at most 64 fields");
        }
        if (merged.toString().getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw ProblemException.invalid("/x", "length", "must take at most 64 KiB in all");
        }
        return merged;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** RFC 6901. */
    private static String pointer(String key) {
        return "/x/" + key.replace("~", "~0").replace("/", "~1");
    }
}
