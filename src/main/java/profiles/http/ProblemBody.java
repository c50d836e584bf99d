package profiles.http;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import profiles.problem.FieldError;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/** A problem as JSON: RFC 9457, with the {@code error} object of the reference beside it. */
final class ProblemBody {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private static final Pattern ENDS_WITH_SECRET =
            Pattern.compile("(/(?:welcome|reset|api/refs)/).+", Pattern.DOTALL);

    private static final Pattern NOT_OF_PATHS =
            Pattern.compile("[^A-Za-z0-9/._~!$&'()*+,;=:@%-]+|%(?![0-9A-Fa-f]{2})");

    private ProblemBody() {}

    /**
     * @param instance the path that was called
     */
    static String of(ProblemException problem, String instance, String reqId) {
        ProblemType type = problem.type();
        return JSON.createObjectBuilder()
                .add("type", "urn:profiles:problem:" + slug(type))
                .add("title", type.title())
                .add("status", type.status())
                .add("detail", problem.getMessage())
                .add("instance", uri(withoutSecret(instance)))
                .add("error", error(problem))
                .add("time", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())
                .add("reqId", reqId)
                .build()
                .toString();
    }

    /** Some paths end in a one-time secret, and answers end up in logs: there it is an ellipsis. */
    private static String withoutSecret(String path) {
        return ENDS_WITH_SECRET.matcher(path).replaceFirst("$1%E2%80%A6");
    }

    /** A path may have come, or been handed on, without being encoded (RFC 3986, §3.3). */
    private static String uri(String path) {
        return NOT_OF_PATHS
                .matcher(path)
                .replaceAll(
                        part ->
                                URLEncoder.encode(part.group(), StandardCharsets.UTF_8)
                                        .replace("+", "%20"));
    }

    private static String slug(ProblemType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static JsonObjectBuilder error(ProblemException problem) {
        JsonObjectBuilder error =
                JSON.createObjectBuilder()
                        .add("code", problem.type().code())
                        .add("message", problem.getMessage());
        if (!problem.fields().isEmpty()) {
            error.add(
                    "details", JSON.createObjectBuilder().add("fields", fields(problem.fields())));
        }
        return error;
    }

    private static JsonArrayBuilder fields(List<FieldError> errors) {
        JsonArrayBuilder fields = JSON.createArrayBuilder();
        for (FieldError error : errors) {
            fields.add(
                    JSON.createObjectBuilder()
                            .add("pointer", error.pointer())
                            .add("code", error.code())
                            .add("message", error.message()));
        }
        return fields;
    }
}
