package profiles.database;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Map;

/** A jsonb column, which entities hold as text, read as the object it is. */
public final class JsonColumn {

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private JsonColumn() {}

    public static JsonObject parse(String column) {
        try (JsonReader reader = READERS.createReader(new StringReader(column))) {
            return reader.readObject();
        }
    }

    /** What the column holds where that need not be an object. */
    public static JsonValue parseValue(String column) {
        try (JsonReader reader = READERS.createReader(new StringReader(column))) {
            return reader.readValue();
        }
    }
}
