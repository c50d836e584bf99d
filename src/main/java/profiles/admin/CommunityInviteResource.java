package profiles.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import profiles.auth.AdminOnly;
import profiles.auth.Caller;
import profiles.config.Settings;
import profiles.http.Versioned;
import profiles.ref.RefView;

/** Inviting somebody to found a community. */
@Path("api/admin/invite-community")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommunityInviteResource {

    @Inject CommunityInviteService service;
    @Inject Settings settings;

    @POST
    @AdminOnly
    public Response invite(@Context SecurityContext security, JsonObject body) {
        Versioned<RefView> made = service.invite(Caller.of(security), body);
        String path = "/api/refs/" + made.view().refId();
        return made.created(URI.create(settings.publicUrl() + path));
    }
}
