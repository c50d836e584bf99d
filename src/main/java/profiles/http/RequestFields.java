package profiles.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header fields of a request as RFC 9110 reads them, for all who come after: the lines of a
 * list are one list (§5.3), and media types with their parameters are in lower case (§8.3.1,
 * §12.5.1), as not everybody who compares them knows that case makes no difference.
 */
final class RequestFields extends HttpServletRequestWrapper {

    private static final Set<String> LISTS =
            Set.of("accept", "accept-language", "if-match", "if-none-match");
    private static final Set<String> MEDIA_TYPES = Set.of("accept", "content-type");
    private static final Pattern QUOTED_OR_NOT =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"?|[^\"]++");

    RequestFields(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getHeader(String name) {
        String field = name.toLowerCase(Locale.ROOT);
        String value = LISTS.contains(field) ? list(name) : super.getHeader(name);
        return value != null && MEDIA_TYPES.contains(field) ? mediaType(value) : value;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        String field = name.toLowerCase(Locale.ROOT);
        if (!LISTS.contains(field) && !MEDIA_TYPES.contains(field)) {
            return super.getHeaders(name);
        }
        String value = getHeader(name);
        return Collections.enumeration(value == null ? List.of() : List.of(value));
    }

    @Override
    public String getContentType() {
        return getHeader("Content-Type");
    }

    private String list(String name) {
        List<String> lines = Collections.list(super.getHeaders(name));
        return lines.isEmpty() ? null : String.join(", ", lines);
    }

    /** One that says nothing is none. */
    private static String mediaType(String value) {
        return value.isBlank() ? null : lowerCase(value);
    }

    /** But for what is in quotes. */
    private static String lowerCase(String value) {
        return QUOTED_OR_NOT
                .matcher(value)
                .replaceAll(part -> Matcher.quoteReplacement(lowerCasePart(part.group())));
    }

    private static String lowerCasePart(String part) {
        return part.startsWith("\"") ? part : part.toLowerCase(Locale.ROOT);
    }
}
