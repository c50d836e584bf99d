package profiles.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import profiles.auth.AdminOnly;
import profiles.auth.Caller;
import profiles.http.Cursor;
import profiles.http.EpochTime;
import profiles.http.Limit;
import profiles.http.Page;

/** Everybody's profile, for admins. */
@Path("api/admin/profiles")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AdminProfileResource {

    @Inject AdminProfileService service;

    @GET
    @AdminOnly
    public Page<AdminProfileView> list(
            @Context UriInfo uri,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") String limit) {
        return service.list(uri.getQueryParameters(), Cursor.of(cursor), Limit.of(limit).value());
    }

    @GET
    @Path("{idTag}")
    @AdminOnly
    public Response read(@PathParam("idTag") String idTag) {
        return service.read(idTag).answer();
    }

    @PATCH
    @Path("{idTag}")
    @AdminOnly
    @EpochTime
    public Response change(
            @Context SecurityContext security,
            @PathParam("idTag") String idTag,
            @HeaderParam("If-Match") String ifMatch,
            JsonObject body) {
        return service.change(Caller.of(security), idTag, body, ifMatch).answer();
    }
}
