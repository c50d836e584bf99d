package profiles.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import profiles.auth.AdminOnly;
import profiles.http.Cursor;
import profiles.http.Limit;
import profiles.http.Page;

/** What was done with an administrator's power. */
@Path("api/admin/audit")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    @Inject AuditService service;

    @GET
    @AdminOnly
    public Page<AuditEntryView> list(
            @Context UriInfo uri,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") String limit) {
        return service.list(uri.getQueryParameters(), Cursor.of(cursor), Limit.of(limit).value());
    }
}
