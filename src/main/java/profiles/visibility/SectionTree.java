package profiles.visibility;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import profiles.http.JsonText;
import profiles.problem.ProblemException;

/** Sections written as JSON: whatever names a hidden field is cut out, at any depth. */
record SectionTree(VisibleFields fields) {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    /** Empty when the text isn't one JSON text, read as strictly as a request. */
    static Optional<JsonValue> parse(String text) {
        byte[] member = ("{\"sections\":" + text + "}").getBytes(StandardCharsets.UTF_8);
        try {
            JsonObject parsed = JsonText.parse(member);
            return Optional.of(parsed.get("sections")).filter(value -> parsed.size() == 1);
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    /** Empty when the value itself names a hidden field. */
    Optional<JsonValue> cut(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> Optional.of(value).filter(text -> !namesHidden(text));
            case ARRAY -> Optional.of(cutArray(value.asJsonArray()));
            case OBJECT -> cutObject(value.asJsonObject());
            default -> Optional.of(value);
        };
    }

    private JsonArray cutArray(JsonArray entries) {
        JsonArrayBuilder left = JSON.createArrayBuilder();
        entries.forEach(entry -> cut(entry).ifPresent(left::add));
        return left.build();
    }

    /** An object is about the field that one of its members names. */
    private Optional<JsonValue> cutObject(JsonObject entry) {
        if (entry.values().stream().anyMatch(this::namesHidden)) {
            return Optional.empty();
        }
        JsonObjectBuilder left = JSON.createObjectBuilder();
        entry.forEach(
                (name, value) -> {
                    if (fields.isVisible(name)) {
                        cut(value).ifPresent(rest -> left.add(name, rest));
                    }
                });
        return Optional.of(left.build());
    }

    private boolean namesHidden(JsonValue value) {
        return value instanceof JsonString text && !fields.isVisible(text.getString().strip());
    }
}
