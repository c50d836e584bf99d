package profiles.it.support;

import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request as a test wants it sent.
 *
 * @param path with its query, as it goes on the wire
 * @param body null for none
 */
public record Call(String method, String path, Map<String, String> headers, byte[] body) {

    private static final int EXCERPT = 200;

    public static Call get(String path) {
        return of("GET", path);
    }

    public static Call post(String path, JsonObject json) {
        return of("POST", path).json(json.toString());
    }

    public static Call patch(String path, JsonObject json) {
        return of("PATCH", path).json(json.toString());
    }

    public static Call delete(String path) {
        return of("DELETE", path);
    }

    public static Call of(String method, String path) {
        return new Call(method, path, Map.of(), null);
    }

    /** The text as it is, well-formed or not. */
    public Call json(String text) {
        return body(text.getBytes(StandardCharsets.UTF_8), "application/json");
    }

    public Call body(byte[] bytes, String mediaType) {
        return new Call(method, path, headers, bytes).header("Content-Type", mediaType);
    }

    public Call header(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Call(method, path, more, body);
    }

    /** The beginning of the body, for messages; of a picture only its size. */
    String excerpt() {
        String type = headers.getOrDefault("Content-Type", "");
        if (body != null && type.startsWith("image/")) {
            return " " + body.length + " bytes of " + type;
        }
        String text = body == null ? "" : " " + new String(body, StandardCharsets.UTF_8);
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
    }

    /** The path without the query. */
    String bare() {
        return URI.create(path).getRawPath();
    }

    /** The method and the path, for messages. */
    String line() {
        return method + " " + bare();
    }
}
