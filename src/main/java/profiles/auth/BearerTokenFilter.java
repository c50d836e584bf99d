package profiles.auth;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Locale;
import profiles.http.ProblemWriter;
import profiles.http.RequestWithBody;
import profiles.http.UnreadBody;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/**
 * Checks the bearer token of every request (RFC 6750). No Authorization header means anonymous; a
 * token that does not hold is refused, on public calls too.
 */
public class BearerTokenFilter extends HttpFilter {

    private static final String SCHEME = "bearer ";
    private static final int LONGEST_TOKEN = 4_096;

    @Inject transient AccessTokens tokens;
    @Inject transient OpenCalls calls;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String header = request.getHeader("Authorization");
        if (header == null) {
            anonymous(request, response, chain);
            return;
        }
        HttpServletRequest authenticated;
        try {
            authenticated = new AuthenticatedRequest(request, tokens.check(token(header)));
        } catch (RuntimeException refusal) {
            ProblemWriter.write(request, response, refusal);
            return;
        }
        chain.doFilter(authenticated, response);
    }

    private void anonymous(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!RequestWithBody.isIn(request) || calls.includes(request)) {
            chain.doFilter(request, response);
        } else {
            UnreadBody.passBy(request, response, chain);
        }
    }

    private static String token(String header) {
        boolean bearer = header.toLowerCase(Locale.ROOT).startsWith(SCHEME);
        String token = bearer ? header.substring(SCHEME.length()).strip() : "";
        if (token.isEmpty() || token.length() > LONGEST_TOKEN) {
            throw refusal();
        }
        return token;
    }

    static ProblemException refusal() {
        return new ProblemException(
                        ProblemType.UNAUTHENTICATED,
                        "The access token is broken, expired or revoked.")
                .withHeader(
                        "WWW-Authenticate", "Bearer realm=\"profiles\", error=\"invalid_token\"");
    }

    private static final class AuthenticatedRequest extends HttpServletRequestWrapper {

        private final Caller caller;

        private AuthenticatedRequest(HttpServletRequest request, Caller caller) {
            super(request);
            this.caller = caller;
        }

        @Override
        public Principal getUserPrincipal() {
            return caller;
        }

        @Override
        public String getRemoteUser() {
            return caller.getName();
        }

        @Override
        public String getAuthType() {
            return "BEARER";
        }

        @Override
        public boolean isUserInRole(String role) {
            return caller.roles().stream().anyMatch(held -> held.word().equals(role));
        }
    }
}
