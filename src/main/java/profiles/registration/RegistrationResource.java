package profiles.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import profiles.auth.Anyone;
import profiles.config.Settings;
import profiles.http.Exchange;
import profiles.ratelimit.RateLimit;
import profiles.ratelimit.RateLimitService;

/** Checking an identity tag and registering it. */
@Path("api/profiles")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RegistrationResource {

    @Inject IdentityVerificationService verification;
    @Inject RegistrationService registration;
    @Inject RateLimitService limits;
    @Inject Settings settings;

    @POST
    @Path("verify")
    @Anyone
    public AvailabilityView verify(@Context HttpServletRequest http, VerifyRequest request) {
        limits.use(RateLimit.VERIFY_BY_NETWORK, Exchange.of(http).network());
        return verification.verify(request);
    }

    @POST
    @Path("register")
    @Anyone
    public Response register(@Context HttpServletRequest http, RegisterRequest request) {
        RegisteredView registered = registration.register(request, Exchange.of(http).network());
        String path = "/api/profiles/" + registered.idTag();
        return Response.created(URI.create(settings.publicUrl() + path)).entity(registered).build();
    }
}
