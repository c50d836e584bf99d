package profiles.auth;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import profiles.identity.IdTag;

/**
 * Whoever presented a valid access token.
 *
 * @param jti the token's own id
 * @param generation the token generation of the account when the token was issued
 * @param expiresAt when the token ends
 */
public record Caller(
        long tnId, IdTag idTag, Set<Role> roles, String jti, int generation, Instant expiresAt)
        implements Principal {

    /** The caller of a request that needs one; {@link AccessFilter} has seen to it. */
    public static Caller of(SecurityContext security) {
        return find(security).orElseThrow(() -> new IllegalStateException("no caller"));
    }

    public static Optional<Caller> find(SecurityContext security) {
        return security.getUserPrincipal() instanceof Caller caller
                ? Optional.of(caller)
                : Optional.empty();
    }

    public boolean isAdmin() {
        return roles.contains(Role.ADMIN);
    }

    @Override
    public String getName() {
        return idTag.value();
    }
}
