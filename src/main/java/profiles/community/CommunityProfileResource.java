package profiles.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import profiles.auth.Authenticated;
import profiles.auth.Caller;
import profiles.profile.ProfilePatch;

/** A community's own profile. */
@Path("api/communities")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommunityProfileResource {

    @Inject CommunityProfileService service;
    @Inject TransferService transfers;

    @GET
    @Path("{idTag}")
    @Authenticated
    public Response read(@Context SecurityContext security, @PathParam("idTag") String idTag) {
        return service.read(Caller.of(security), idTag).answer();
    }

    @PATCH
    @Path("{idTag}")
    @Authenticated
    public Response change(
            @Context SecurityContext security,
            @PathParam("idTag") String idTag,
            @HeaderParam("If-Match") String ifMatch,
            JsonObject body) {
        return service.change(Caller.of(security), idTag, new ProfilePatch(body), ifMatch).answer();
    }

    /** The same as under {@code api/profiles}. */
    @POST
    @Path("{idTag}/transfer")
    @Authenticated
    public TransferView transfer(
            @Context SecurityContext security,
            @PathParam("idTag") String idTag,
            TransferRequest request) {
        return transfers.transfer(Caller.of(security), idTag, request.idTag());
    }
}
