package profiles.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/** Refuses what a body says about itself before a reader guesses: plain, texts in UTF-8, or 415. */
@Provider
@PreMatching
public class BodyTypeFilter implements ContainerRequestFilter {

    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    @Override
    public void filter(ContainerRequestContext request) {
        String encoding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw unsupported("Send the body without a Content-Encoding.");
        }
        String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (type != null) {
            requireUtf8(type);
        } else if (WITH_BODY.contains(request.getMethod())) {
            // RFC 9110, 8.3; else any reader would be good enough for JAX-RS
            request.getHeaders()
                    .putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_OCTET_STREAM);
        }
    }

    /** Of an image, a charset says nothing. */
    private static void requireUtf8(String type) {
        MediaType mediaType = MediaType.valueOf(type);
        String charset = mediaType.getParameters().get(MediaType.CHARSET_PARAMETER);
        boolean other = charset != null && !charset.equalsIgnoreCase(StandardCharsets.UTF_8.name());
        if (other && !mediaType.getType().equals("image")) {
            throw unsupported("Send the body in UTF-8.");
        }
    }

    /** None at all is fine here. */
    static boolean isMediaType(String type) {
        try {
            return type == null || MediaType.valueOf(type) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static ProblemException unsupported(String detail) {
        return new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE, detail);
    }
}
