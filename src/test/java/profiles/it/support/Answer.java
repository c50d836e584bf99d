package profiles.it.support;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the server said to a {@link Call}. */
public record Answer(Call call, int status, HttpHeaders headers, byte[] bytes) {

    private static final int EXCERPT = 400;
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** The body as text; meaningless when it is a picture. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public JsonObject body() {
        try (var reader = READERS.createReader(new StringReader(text()))) {
            return reader.readObject();
        }
    }

    /** The {@code data} of a success. */
    public JsonObject data() {
        return expectSuccess().body().getJsonObject("data");
    }

    /** The {@code data} of a list. */
    public List<JsonObject> items() {
        return expectSuccess().body().getJsonArray("data").getValuesAs(JsonObject.class);
    }

    /** The {@code error} object of a failure. */
    public JsonObject error() {
        if (status < 400) {
            throw new AssertionError(this + ", a failure was expected");
        }
        return body().getJsonObject("error");
    }

    /** The members a 400 complains about, as JSON pointers. */
    public List<String> refusedMembers() {
        JsonObject details = error().getJsonObject("details");
        return details == null
                ? List.of()
                : details.getJsonArray("fields").getValuesAs(JsonObject.class).stream()
                        .map(field -> field.getString("pointer"))
                        .toList();
    }

    /** This answer, when it has the status; else the test fails in one line. */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new AssertionError(this + ", expected " + expected);
        }
        return this;
    }

    /** As much of the text as fits on a line; of a picture only its size. */
    String excerpt() {
        String type = header("Content-Type").orElse("");
        if (type.startsWith("image/")) {
            return bytes.length + " bytes of " + type;
        }
        String line = text().lines().findFirst().orElse("");
        return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT) + "…";
    }

    private Answer expectSuccess() {
        if (status >= 300) {
            throw new AssertionError(this + ", a success was expected");
        }
        return this;
    }

    /** One line: the call, the status and, for a failure, why. */
    @Override
    public String toString() {
        String why = status >= 400 ? ": " + excerpt() : "";
        return call.line() + call.excerpt() + " answered " + status + why;
    }
}
