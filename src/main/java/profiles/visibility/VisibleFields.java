package profiles.visibility;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The extra fields {@code x} of a profile reduced to what somebody may see. {@code bio.vis} says
 * who sees {@code bio}; without it everybody does. What belongs to a field, {@code bio.title} and
 * the marker itself, is seen by those who see the field, and may have a stricter marker of its own.
 */
final class VisibleFields {

    private static final String MARKER = ".vis";
    private static final String TITLE = ".title";
    private static final String SECTIONS = "sections";
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private final JsonObject fields;
    private final Audience audience;

    VisibleFields(JsonObject fields, Audience audience) {
        this.fields = fields;
        this.audience = audience;
    }

    /** What is left of the fields. */
    JsonObject left() {
        if (audience == Audience.OWNER) {
            return fields;
        }
        JsonObjectBuilder left = JSON.createObjectBuilder();
        fields.forEach(
                (name, value) -> {
                    if (isVisible(name)) {
                        left.add(name, value);
                    }
                });
        cutSections(left);
        return left.build();
    }

    private void cutSections(JsonObjectBuilder left) {
        if (isVisible(SECTIONS) && fields.get(SECTIONS) instanceof JsonString sections) {
            left.remove(SECTIONS);
            new Sections(this)
                    .without(sections.getString())
                    .ifPresent(rest -> left.add(SECTIONS, rest));
        }
    }

    /** Whether the field, there or not, and all it belongs to may be seen. */
    boolean isVisible(String name) {
        JsonValue marker = fields.get(name + MARKER);
        if (marker != null && !audienceOf(marker).includes(audience)) {
            return false;
        }
        String owner = owner(name);
        return owner.equals(name) || isVisible(owner);
    }

    /** Whether there is such a field and it may be seen. */
    boolean isShown(String name) {
        return fields.containsKey(name) && isVisible(name);
    }

    /** The names that must not be read. */
    Set<String> hidden() {
        Set<String> hidden = new TreeSet<>();
        for (String name : fields.keySet()) {
            hidden.add(name);
            hidden.add(owner(name));
        }
        hidden.removeIf(name -> name.isEmpty() || isVisible(name));
        return hidden;
    }

    private static Audience audienceOf(JsonValue marker) {
        return marker instanceof JsonString word
                ? Audience.marked(word.getString())
                : Audience.OWNER;
    }

    /** The field that a marker or a title belongs to; the name itself when it is neither. */
    private static String owner(String name) {
        if (name.endsWith(MARKER)) {
            return name.substring(0, name.length() - MARKER.length());
        }
        return name.endsWith(TITLE) ? name.substring(0, name.length() - TITLE.length()) : name;
    }
}
