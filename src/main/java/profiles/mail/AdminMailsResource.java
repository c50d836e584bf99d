package profiles.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import profiles.auth.AdminOnly;
import profiles.http.Cursor;
import profiles.http.Limit;
import profiles.http.Page;

/** The outbox, for admins. */
@Path("api/admin/mails")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AdminMailsResource {

    @Inject AdminMailsService service;

    @GET
    @AdminOnly
    public Page<MailView> list(
            @QueryParam("status") String status,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") String limit) {
        return service.list(status, Cursor.of(cursor), Limit.of(limit).value());
    }
}
