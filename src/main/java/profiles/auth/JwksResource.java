package profiles.auth;

import com.nimbusds.jose.jwk.JWKSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** The public signing keys, for whoever wants to check our tokens (RFC 7517). */
@Path(".well-known/jwks.json")
@ApplicationScoped
public class JwksResource {

    @Inject SigningKeys keys;

    @GET
    @Anyone
    @Produces({JWKSet.MIME_TYPE, "application/json"})
    public Response get() {
        return Response.ok(keys.jwkSet().toString(), "application/jwk-set+json")
                .header("Cache-Control", "public, max-age=300")
                .build();
    }
}
