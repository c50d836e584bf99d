package profiles.audit;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What was done to whom, before it stands in the log.
 *
 * @param subject the identity tag of a profile, or a refId
 * @param change member to {@code {"old":…,"new":…}}; a side that was absent is absent
 * @param reason null when none was given
 */
public record Deed(AuditAction action, String subject, JsonObject change, String reason) {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    public static Deed of(AuditAction action, String subject) {
        return new Deed(action, subject, JsonObject.EMPTY_JSON_OBJECT, null);
    }

    /**
     * The same with one member more, unless both sides are equal.
     *
     * @param before a list of words or anything with a text; null: absent
     */
    public Deed changing(String member, Object before, Object after) {
        if (Objects.equals(before, after)) {
            return this;
        }
        JsonObjectBuilder sides = JSON.createObjectBuilder();
        if (before != null) {
            sides.add("old", value(before));
        }
        if (after != null) {
            sides.add("new", value(after));
        }
        JsonObject more = JSON.createObjectBuilder(change).add(member, sides).build();
        return new Deed(action, subject, more, reason);
    }

    /**
     * @param why null: no reason was given
     */
    public Deed because(String why) {
        return new Deed(action, subject, change, why);
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return change.isEmpty();
    }

    private static JsonValue value(Object side) {
        if (side instanceof JsonValue json) {
            return json;
        }
        if (side instanceof List<?> list) {
            return JSON.createArrayBuilder(list).build();
        }
        if (side instanceof Integer number) {
            return Json.createValue(number);
        }
        return Json.createValue(side.toString());
    }
}
