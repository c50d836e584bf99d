package profiles.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import profiles.auth.Authenticated;
import profiles.auth.Caller;
import profiles.config.Settings;

/** Founding a community. */
@Path("api/profiles")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FoundingResource {

    @Inject FoundingService service;
    @Inject Settings settings;

    @PUT
    @Path("{idTag}")
    @Authenticated
    public Response found(
            @Context SecurityContext security,
            @PathParam("idTag") String idTag,
            FoundingRequest request) {
        Founded founded = service.found(Caller.of(security), idTag, request);
        return (founded.anew() ? Response.created(location(founded)) : Response.ok())
                .entity(founded.view())
                .build();
    }

    private URI location(Founded founded) {
        return URI.create(settings.publicUrl() + "/api/profiles/" + founded.view().idTag());
    }
}
