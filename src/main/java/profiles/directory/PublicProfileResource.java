package profiles.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import profiles.auth.Anyone;
import profiles.auth.Authenticated;
import profiles.auth.Caller;
import profiles.http.Page;
import profiles.visibility.ProfileView;
import profiles.visibility.Viewer;

/** Profiles whose identity tags are known. */
@Path("api/profiles")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PublicProfileResource {

    @Inject PublicProfileService service;

    @GET
    @Path("{idTag}")
    @Anyone
    public Response get(
            @Context SecurityContext security,
            @PathParam("idTag") String idTag,
            @HeaderParam("If-None-Match") List<String> ifNoneMatch) {
        Viewer viewer = Viewer.of(Caller.find(security));
        return service.get(viewer, idTag).answer(ifNoneMatch, viewer.isSignedIn());
    }

    /** What is here is always fresh: the profile as it is, for clients that want to have it so. */
    @POST
    @Path("{idTag}/refresh")
    @Authenticated
    @Consumes(MediaType.WILDCARD)
    public Response refresh(@Context SecurityContext security, @PathParam("idTag") String idTag) {
        return service.get(Viewer.of(Caller.of(security)), idTag).answer();
    }

    @GET
    @Path("batch")
    @Anyone
    public Page<ProfileView> list(
            @Context SecurityContext security, @QueryParam("idTags") List<String> idTags) {
        Viewer viewer = Viewer.of(Caller.find(security));
        return new Page<>(service.list(viewer, WantedTags.of(idTags)), null);
    }
}
