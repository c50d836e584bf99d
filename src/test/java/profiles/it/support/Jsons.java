package profiles.it.support;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.util.Map;

/** JSON as one writes it down, for requests and for what is expected. */
public final class Jsons {

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private Jsons() {}

    public static JsonObject json(String text, Object... values) {
        try (var reader = READERS.createReader(new StringReader(text.formatted(values)))) {
            return reader.readObject();
        }
    }
}
