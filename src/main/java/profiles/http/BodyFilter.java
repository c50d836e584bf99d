package profiles.http;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/**
 * Takes a body in before any thread works on the request. The bytes arrive without blocking
 * (Servlet 6.0, non-blocking IO), so a slow client costs memory up to {@link #MAX_BYTES} and no
 * thread; a body that is too large is refused while it is read.
 */
public class BodyFilter extends HttpFilter {

    /** Longest body of JSON or of a form. */
    public static final int MAX_BYTES = 1_048_576;

    static final String BODY = BodyFilter.class.getName();

    private static final long ARRIVAL_MILLIS = 10_000;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ASYNC) {
            chain.doFilter(withBody(request), response);
            return;
        }
        if (request.getContentLengthLong() > MAX_BYTES) {
            ProblemWriter.write(request, response, tooLarge());
            return;
        }
        if (!hasBody(request)) {
            chain.doFilter(request, response);
            return;
        }
        AsyncContext context = request.startAsync(request, response);
        context.setTimeout(ARRIVAL_MILLIS);
        var reading = new BodyReading(context, request, response);
        context.addListener(reading);
        request.getInputStream().setReadListener(reading);
    }

    static ProblemException tooLarge() {
        return new ProblemException(
                        ProblemType.TOO_LARGE, "A body may have " + MAX_BYTES + " bytes at most.")
                .withHeader("Connection", "close");
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    private static HttpServletRequest withBody(HttpServletRequest request) {
        byte[] body = (byte[]) request.getAttribute(BODY);
        return body == null ? request : new RequestWithBody(request, body);
    }
}
