package profiles.http;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/**
 * Reads the JSON object of a request strictly (RFC 8259, I-JSON RFC 7493): valid UTF-8, no member
 * twice, nothing after it, limited depth, and only strings and numbers that can be stored.
 */
public final class JsonText {

    /** Deepest nesting of a body. */
    public static final int MAX_DEPTH = 64;

    private static final int MAX_MAGNITUDE = 309;

    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private JsonText() {}

    /**
     * @throws ProblemException 400 for anything but such an object
     */
    public static JsonObject parse(byte[] body) {
        String text = decode(body);
        JsonOutline.check(text);
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            JsonValue value = reader.readValue();
            if (value.getValueType() != JsonValue.ValueType.OBJECT) {
                throw invalid("The body must be a JSON object.");
            }
            check(value);
            return value.asJsonObject();
        } catch (JsonException | IllegalStateException e) {
            throw invalid("The body is not well-formed JSON, or has a member twice.");
        } catch (NumberFormatException | UnsupportedOperationException e) {
            throw numberOutOfRange();
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

    private static void check(JsonValue value) {
        switch (value.getValueType()) {
            case OBJECT -> {
                value.asJsonObject().keySet().forEach(JsonText::checkText);
                value.asJsonObject().values().forEach(JsonText::check);
            }
            case ARRAY -> value.asJsonArray().forEach(JsonText::check);
            case STRING -> checkText(((JsonString) value).getString());
            case NUMBER -> checkNumber(((JsonNumber) value).bigDecimalValue());
            default -> {
                // booleans and null hold nothing to check
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

    /** What no double can hold (RFC 7493, §2.2) the database can't either. */
    private static void checkNumber(BigDecimal number) {
        long magnitude = (long) number.precision() - number.scale();
        if (number.signum() != 0 && Math.abs(magnitude) > MAX_MAGNITUDE) {
            throw numberOutOfRange();
        }
    }

    private static ProblemException numberOutOfRange() {
        return invalid("A number of the body is out of range.");
    }

    private static ProblemException invalid(String detail) {
        return new ProblemException(ProblemType.INVALID, detail);
    }
}
