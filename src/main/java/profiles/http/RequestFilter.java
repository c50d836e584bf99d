package profiles.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import profiles.config.Settings;
import profiles.crypto.RandomText;

/**
 * First of all filters: names the request, finds the client, sets the headers every answer carries.
 * While a request is worked on its thread bears its id, so that each log line, whoever writes it,
 * can be traced to it.
 */
public class RequestFilter extends HttpFilter {

    public static final String REQUEST_ID = "X-Request-ID";

    private static final Pattern ACCEPTABLE_ID = Pattern.compile("[A-Za-z0-9_.-]{1,64}");
    private static final int RANDOM_BYTES = 12;

    private transient ClientAddress clientAddress;
    private boolean behindTls;

    @Inject transient Settings settings;

    @Override
    public void init() {
        clientAddress = new ClientAddress(settings.trustedProxies());
        behindTls = "https".equals(settings.publicUrl().getScheme());
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Exchange.of(request) == null) {
            new Exchange(requestId(request), clientAddress.of(request)).attachTo(request);
            setHeaders(request, response);
            work(new RequestFields(request), response, chain);
        } else {
            work(request, response, chain);
        }
    }

    private static void work(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        CurrentRequest.begin(Exchange.of(request));
        try {
            chain.doFilter(request, response);
            if ("HEAD".equals(request.getMethod()) && !request.isAsyncStarted()) {
                // else the server says that there is no content, where JAX-RS knew no length
                response.flushBuffer();
            }
        } finally {
            CurrentRequest.end();
        }
    }

    private String requestId(HttpServletRequest request) {
        String sent = request.getHeader(REQUEST_ID);
        if (sent != null && ACCEPTABLE_ID.matcher(sent).matches()) {
            return sent;
        }
        return "req_" + RandomText.ofBytes(RANDOM_BYTES);
    }

    private void setHeaders(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(REQUEST_ID, Exchange.of(request).reqId());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        if (behindTls) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
