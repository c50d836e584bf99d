package profiles.http;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Sends long bodies without a thread that waits for the client (Servlet 6.0, non-blocking IO). What
 * fits into the buffers on the way is simply written.
 */
public class StreamFilter extends HttpFilter {

    static final String STREAM = ByteStream.class.getName();

    private static final int SHORT = 16_384;
    private static final long DEPARTURE_MILLIS = 120_000;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        if (request.getAttribute(STREAM) instanceof ByteStream stream) {
            request.removeAttribute(STREAM);
            if (!"HEAD".equals(request.getMethod())) {
                send(stream, request, response);
            }
        }
    }

    private static void send(
            ByteStream stream, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (stream.isWhole() && stream.length() <= SHORT) {
            response.getOutputStream().write(stream.first());
            return;
        }
        if (!stream.isWhole() && request.getProtocol().startsWith("HTTP/1")) {
            // else a client could not tell at once that a body has come to an early end
            response.setHeader("Connection", "close");
        }
        AsyncContext context = request.startAsync(request, response);
        context.setTimeout(DEPARTURE_MILLIS);
        StreamWriting.begin(context, stream);
    }
}
