package profiles.http;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/**
 * Reads the JSON object of a request strictly (RFC 8259, I-JSON RFC 7493): valid UTF-8, no member
 * twice, limited depth, and only strings that can be stored.
 */
public final class JsonText {

    /** Deepest nesting of a body. */
    public static final int MAX_DEPTH = 64;

    private static final String ILL_FORMED =
            "The body must be one well-formed JSON object without a member twice.";

    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private JsonText() {}

    static JsonObject parse(byte[] body) {
        try (JsonReader reader = READERS.createReader(new StringReader(bounded(decode(body))))) {
            JsonObject object = reader.readObject();
            check(object);
            return object;
        } catch (JsonException | IllegalStateException e) {
            throw invalid(ILL_FORMED);
        }
    }

    private static String decode(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw invalid("The body is not valid UTF-8.");
        }
    }

    /** Before parsing: parsers recurse, and stop reading at the end of the object. */
    private static String bounded(String text) {
        int depth = 0;
        boolean inString = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (inString && c == '\\') {
                i++;
            } else if (c == '"') {
                inString = !inString;
            } else if (!inString) {
                depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            }
            if (depth > MAX_DEPTH) {
                throw invalid("The body is nested more than " + MAX_DEPTH + " levels deep.");
            }
            if (depth == 0
                    && !isSpace(c)
                    && !text.substring(i + 1).chars().allMatch(JsonText::isSpace)) {
                throw invalid(ILL_FORMED);
            }
        }
        return text;
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }

    private static void check(JsonValue value) {
        switch (value.getValueType()) {
            case OBJECT -> {
                value.asJsonObject().keySet().forEach(JsonText::checkText);
                value.asJsonObject().values().forEach(JsonText::check);
            }
            case ARRAY -> value.asJsonArray().forEach(JsonText::check);
            case STRING -> checkText(((JsonString) value).getString());
            default -> {
                // numbers, booleans and null hold nothing to check
            }
        }
    }

    private static void checkText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                throw invalid("A string holds a NUL character or half a surrogate pair.");
            }
        }
    }

    private static ProblemException invalid(String detail) {
        return new ProblemException(ProblemType.INVALID, detail);
    }
}
