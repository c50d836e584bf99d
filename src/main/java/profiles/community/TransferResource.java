package profiles.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import profiles.auth.Authenticated;
import profiles.auth.Caller;

/** Giving a community another owner. */
@Path("api/profiles")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TransferResource {

    @Inject TransferService service;

    @POST
    @Path("{community}/transfer")
    @Authenticated
    public TransferView transfer(
            @Context SecurityContext security,
            @PathParam("community") String community,
            TransferRequest request) {
        return service.transfer(Caller.of(security), community, request.idTag());
    }
}
