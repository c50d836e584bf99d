package profiles.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.List;
import profiles.auth.Anyone;
import profiles.auth.Caller;
import profiles.config.Settings;
import profiles.http.Versioned;
import profiles.visibility.Viewer;

/** For an {@code img} that always has something to show. */
@Path("api/profiles")
@ApplicationScoped
public class ProfilePictureResource {

    @Inject ProfilePictureService service;
    @Inject Settings settings;

    @GET
    @Path("{idTag}/picture")
    @Anyone
    public Response get(
            @Context SecurityContext security,
            @PathParam("idTag") String idTag,
            @QueryParam("variant") String variant,
            @HeaderParam("If-None-Match") List<String> ifNoneMatch) {
        String query = variant == null ? "" : "?variant=" + WantedVariant.of(variant).word();
        Viewer viewer = Viewer.of(Caller.find(security));
        ProfilePicture picture = service.get(viewer, idTag);
        return picture.path()
                .map(path -> redirection(path + query, viewer))
                .orElseGet(() -> drawing(picture.standIn(), viewer, ifNoneMatch));
    }

    /** Found, not moved: tomorrow it may be another one. */
    private Response redirection(String path, Viewer viewer) {
        return Response.status(Response.Status.FOUND)
                .location(URI.create(settings.publicUrl() + path))
                .header("Cache-Control", viewer.isSignedIn() ? "private, no-cache" : "no-cache")
                .header("Vary", "Authorization")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .build();
    }

    private static Response drawing(StandIn standIn, Viewer viewer, List<String> ifNoneMatch) {
        Response answer =
                new Versioned<>(standIn.bytes(), standIn.tag())
                        .answer(ifNoneMatch, viewer.isSignedIn());
        return Response.fromResponse(answer)
                .type(StandIn.MEDIA_TYPE)
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .build();
    }
}
