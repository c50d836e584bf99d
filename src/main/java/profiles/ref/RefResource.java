package profiles.ref;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import java.util.Optional;
import profiles.auth.AdminOnly;
import profiles.auth.Anyone;
import profiles.auth.Caller;
import profiles.config.Settings;
import profiles.http.Cursor;
import profiles.http.Exchange;
import profiles.http.Limit;
import profiles.http.Page;
import profiles.http.Versioned;
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
        Versioned<RefView> created = service.create(Caller.of(security), body);
        String path = "/api/refs/" + created.view().refId();
        return created.created(URI.create(settings.publicUrl() + path));
    }

    @GET
    @AdminOnly
    public Page<RefView> list(
            @QueryParam("filter") String filter,
            @QueryParam("type") String type,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") String limit) {
        return service.list(filter, type, Cursor.of(cursor), Limit.of(limit).value());
    }

    /** Admins see an invitation whole; of any other ref, and for anybody else, only its state. */
    @GET
    @Path("{refId}")
    @Anyone
    public Response get(
            @Context SecurityContext security,
            @Context HttpServletRequest request,
            @PathParam("refId") String refId) {
        boolean admin = Caller.find(security).filter(Caller::isAdmin).isPresent();
        Optional<Versioned<RefView>> whole = admin ? service.find(refId) : Optional.empty();
        if (whole.isPresent()) {
            return whole.get().answer();
        }
        limits.use(RateLimit.REF_BY_NETWORK, Exchange.of(request).network());
        return Response.ok(service.getState(refId)).build();
    }

    @PATCH
    @Path("{refId}")
    @AdminOnly
    public Response change(
            @Context SecurityContext security,
            @PathParam("refId") String refId,
            @HeaderParam("If-Match") String ifMatch,
            JsonObject body) {
        return service.change(Caller.of(security), refId, body, ifMatch).answer();
    }

    @DELETE
    @Path("{refId}")
    @AdminOnly
    public void remove(
            @Context SecurityContext security,
            @PathParam("refId") String refId,
            @HeaderParam("If-Match") String ifMatch) {
        service.remove(Caller.of(security), refId, ifMatch);
    }
}
