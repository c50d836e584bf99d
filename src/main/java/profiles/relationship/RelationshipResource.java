package profiles.relationship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import profiles.auth.Authenticated;
import profiles.auth.Caller;
import profiles.http.EpochTime;

/** The caller's relationship with another profile. */
@Path("api/profiles")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RelationshipResource {

    @Inject RelationshipService service;

    @PATCH
    @Path("{idTag}")
    @Authenticated
    @EpochTime
    public RelationshipView change(
            @Context SecurityContext security,
            @PathParam("idTag") String idTag,
            @HeaderParam("If-Match") String ifMatch,
            JsonObject body) {
        return service.change(Caller.of(security), idTag, new RelationshipRequest(body), ifMatch);
    }
}
