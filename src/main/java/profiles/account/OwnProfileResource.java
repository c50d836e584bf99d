package profiles.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import profiles.auth.Authenticated;
import profiles.auth.Caller;
import profiles.profile.ProfilePatch;

/** The caller's own profile. */
@Path("api/me")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnProfileResource {

    @Inject OwnProfileService service;

    @GET
    @Authenticated
    public Response read(@Context SecurityContext security) {
        return service.read(Caller.of(security)).answer();
    }

    /** The reference client asks here; there is nothing more to tell. */
    @GET
    @Path("full")
    @Authenticated
    public Response readFull(@Context SecurityContext security) {
        return read(security);
    }

    /** No other domain than the identity's own is kept, whatever was checked at registration. */
    @GET
    @Path("app-domain")
    @Authenticated
    public AppDomainView readAppDomain(@Context SecurityContext security) {
        return new AppDomainView(Caller.of(security).idTag().domain());
    }

    @PATCH
    @Authenticated
    public Response change(
            @Context SecurityContext security,
            @HeaderParam("If-Match") String ifMatch,
            JsonObject body) {
        return service.change(Caller.of(security), new ProfilePatch(body), ifMatch).answer();
    }
}
