package profiles.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import profiles.config.Settings;

/** Lets browsers call the API from the configured origins, and from no others (Fetch standard). */
public class CorsFilter extends HttpFilter {

    private static final String ORIGIN = "Origin";
    private static final String VARY = "Vary";

    @Inject transient Settings settings;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String origin = request.getHeader(ORIGIN);
        if (!settings.corsOrigins().isEmpty()) {
            response.addHeader(VARY, ORIGIN);
        }
        if (origin != null && settings.corsOrigins().contains(origin)) {
            response.setHeader("Access-Control-Allow-Origin", origin);
            response.setHeader("Access-Control-Allow-Credentials", "true");
            response.setHeader(
                    "Access-Control-Expose-Headers",
                    "Accept-Ranges, Content-Range, ETag, Link, Location, Retry-After, RateLimit,"
                            + " RateLimit-Policy, X-Request-ID");
            if (isPreflight(request)) {
                answerPreflight(response);
                return;
            }
        }
        chain.doFilter(request, new VaryKept(response));
    }

    private static boolean isPreflight(HttpServletRequest request) {
        return "OPTIONS".equals(request.getMethod())
                && request.getHeader("Access-Control-Request-Method") != null;
    }

    private static void answerPreflight(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE");
        response.setHeader(
                "Access-Control-Allow-Headers",
                "Authorization, Content-Type, If-Match, If-None-Match, If-Range, Range,"
                        + " X-Request-ID");
        response.setHeader("Access-Control-Max-Age", "600");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /**
     * JAX-RS replaces headers; what an answer varies with besides the origin comes on top of it.
     */
    private static final class VaryKept extends HttpServletResponseWrapper {

        private VaryKept(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            if (VARY.equalsIgnoreCase(name)) {
                addHeader(name, value);
            } else {
                super.setHeader(name, value);
            }
        }
    }
}
