package profiles.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A body that nobody would make use of, so that it is not worth waiting for. */
public final class UnreadBody {

    private UnreadBody() {}

    /**
     * Goes on as if there were none: the answer comes at once, and the connection ends with it, as
     * the body may still be on its way.
     */
    public static void passBy(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Connection", "close");
        chain.doFilter(RequestWithBody.withNone(request), response);
        response.flushBuffer();
    }
}
