package profiles.it.support;

import com.networknt.schema.Error;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.StringNode;

/**
 * Holds one body against the {@code content} of a described request or response.
 *
 * @param side stands before the message, to tell a request from an answer
 */
record BodyCheck(ContractFile file, String location, Answer answer, String side) {

    private static final JsonMapper STRICT =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    void run(String contentType, byte[] body) {
        String schema = checkType(contentType) + "/schema";
        if (file.isOfBytes(schema)) {
            checkThere(body);
            return;
        }
        checkValue(schema, mediaType(contentType), body);
    }

    /** Where the media type is described. */
    String checkType(String contentType) {
        String mediaType = mediaType(contentType);
        if (file.names(location + "/content").noneMatch(mediaType::equals)) {
            throw drift("", "the media type " + contentType + " is not described");
        }
        return location + "/content/" + ContractFile.escape(mediaType);
    }

    /** Of bytes, as a picture's, nothing but that there are any. */
    private void checkThere(byte[] body) {
        if (body == null || body.length == 0) {
            throw drift("", "the body is missing");
        }
    }

    private void checkValue(String schema, String mediaType, byte[] body) {
        String text = body == null ? "" : new String(body, StandardCharsets.UTF_8);
        JsonNode value = mediaType.endsWith("json") ? json(text) : StringNode.valueOf(text);
        if (value.isMissingNode()) {
            throw drift("", "is not JSON: " + text.lines().findFirst().orElse(""));
        }
        List<Error> errors = file.schema(file.resolve(schema)).validate(value);
        errors.stream()
                .max(Comparator.comparingInt(error -> error.getInstanceLocation().getNameCount()))
                .ifPresent(this::refuse);
    }

    /** The text as JSON, each member once; missing when it isn't. */
    static JsonNode json(String text) {
        try {
            return STRICT.readTree(text);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    /** {@code type/subtype}; the one parameter that may be there is UTF-8's. */
    private static String mediaType(String contentType) {
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        return type.replaceFirst("\\s*;\\s*charset=\"?utf-8\"?$", "");
    }

    private void refuse(Error error) {
        throw drift(error.getInstanceLocation().toString(), error.getMessage());
    }

    private AssertionError drift(String pointer, String what) {
        return Contract.drift(answer, side + pointer, what);
    }
}
