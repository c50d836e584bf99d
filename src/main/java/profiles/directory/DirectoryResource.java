package profiles.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import profiles.auth.Authenticated;
import profiles.auth.Caller;
import profiles.http.Limit;
import profiles.http.Page;
import profiles.visibility.ProfileView;
import profiles.visibility.Viewer;

/** The directory of profiles. */
@Path("api/profiles")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DirectoryResource {

    @Inject DirectoryService service;

    @GET
    @Authenticated
    public Page<ProfileView> list(
            @Context SecurityContext security,
            @Context UriInfo uri,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") String limit) {
        ProfileFilter filter = ProfileFilter.of(uri.getQueryParameters());
        Viewer viewer = Viewer.of(Caller.of(security));
        return service.list(viewer, filter, cursor, Limit.of(limit).value());
    }
}
