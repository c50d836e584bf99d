package profiles.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import profiles.auth.AdminOnly;
import profiles.auth.Caller;
import profiles.http.Cursor;
import profiles.http.Limit;
import profiles.http.Offset;
import profiles.http.Page;

/** Everybody's profile, for admins whose client calls them tenants. */
@Path("api/admin/tenants")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TenantResource {

    @Inject TenantService service;

    @GET
    @AdminOnly
    public Page<TenantView> list(
            @Context UriInfo uri,
            @QueryParam("cursor") String cursor,
            @QueryParam("offset") String offset,
            @QueryParam("limit") String limit) {
        return service.list(
                uri.getQueryParameters(), Cursor.of(cursor), Offset.of(offset), Limit.of(limit));
    }

    @POST
    @Path("{idTag}/password-reset")
    @AdminOnly
    @Consumes(MediaType.WILDCARD)
    public void mailPasswordReset(
            @Context SecurityContext security, @PathParam("idTag") String idTag) {
        service.mailPasswordReset(Caller.of(security), idTag);
    }
}
