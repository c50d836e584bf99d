package profiles.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/** Answers with a problem from where JAX-RS is not at work: filters and the error page. */
public final class ProblemWriter {

    private ProblemWriter() {}

    public static void write(
            HttpServletRequest request, HttpServletResponse response, Throwable failure)
            throws IOException {
        write(request, response, Problems.from(failure), request.getRequestURI());
    }

    /**
     * @param instance the path the client called
     */
    static void write(
            HttpServletRequest request,
            HttpServletResponse response,
            ProblemException problem,
            String instance)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        byte[] body =
                ProblemBody.of(problem, instance, Exchange.of(request).reqId())
                        .getBytes(StandardCharsets.UTF_8);
        response.resetBuffer();
        response.setStatus(problem.type().status());
        problemHeaders(problem).forEach(response::setHeader);
        response.setContentType(ProblemBody.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** The problem's own headers and those its status calls for (RFC 6750, RFC 9110). */
    public static Map<String, String> problemHeaders(ProblemException problem) {
        var headers = new LinkedHashMap<String, String>();
        if (problem.type() == ProblemType.UNAUTHENTICATED) {
            headers.put("WWW-Authenticate", "Bearer realm=\"profiles\"");
        }
        if (problem.type() == ProblemType.UNAVAILABLE) {
            headers.put("Retry-After", "2");
        }
        headers.putAll(problem.headers());
        return headers;
    }
}
