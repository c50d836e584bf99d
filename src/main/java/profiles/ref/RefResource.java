package profiles.ref;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import profiles.auth.AdminOnly;
import profiles.auth.Anyone;
import profiles.auth.Caller;
import profiles.config.Settings;
import profiles.http.Cursor;
import profiles.http.Exchange;
import profiles.http.Limit;
import profiles.http.Page;
import profiles.ratelimit.RateLimit;
import profiles.ratelimit.RateLimitService;

/** Refs: admins manage invitations, anybody may ask whether one still works. */
@Path("api/refs")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RefResource {

    @Inject InvitationService service;
    @Inject RateLimitService limits;
    @Inject Settings settings;

    @POST
    @AdminOnly
    public Response create(@Context SecurityContext security, JsonObject body) {
        RefView ref = service.create(Caller.of(security), body);
        return Response.created(URI.create(settings.publicUrl() + "/api/refs/" + ref.refId()))
                .entity(ref)
                .build();
    }

    @GET
    @AdminOnly
    public Page<RefView> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
        return service.list(Cursor.of(cursor), Limit.of(limit).value());
    }

    @GET
    @Path("{refId}")
    @Anyone
    public Object get(
            @Context SecurityContext security,
            @Context HttpServletRequest request,
            @PathParam("refId") String refId) {
        if (Caller.find(security).filter(Caller::isAdmin).isPresent()) {
            return service.get(refId);
        }
        limits.use(RateLimit.REF_BY_NETWORK, Exchange.of(request).network());
        return service.getState(refId);
    }

    @PATCH
    @Path("{refId}")
    @AdminOnly
    public RefView change(@PathParam("refId") String refId, JsonObject body) {
        return service.change(refId, body);
    }

    @DELETE
    @Path("{refId}")
    @AdminOnly
    public void remove(@PathParam("refId") String refId) {
        service.remove(refId);
    }
}
