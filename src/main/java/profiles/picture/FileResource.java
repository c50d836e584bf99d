package profiles.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import profiles.auth.Anyone;
import profiles.auth.Caller;
import profiles.http.Download;
import profiles.visibility.Viewer;

/**
 * Stored pictures, under the paths that have come to be used for them: a client that puts {@code
 * /api/files/} before the paths we give it finds them, too.
 */
@Path("{path: (api/files//)?(api/file|file)|api/files}/{fileId}")
@ApplicationScoped
public class FileResource {

    private static final String PUBLIC = "public, max-age=31536000, immutable";
    private static final String PRIVATE = "private, no-store";

    @Inject PictureService service;

    @GET
    @Anyone
    public Response get(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("fileId") String fileId,
            @QueryParam("variant") String variant) {
        return download(security, fileId, variant).get(headers);
    }

    /** Not left to JAX-RS, which would have the picture read. */
    @HEAD
    @Anyone
    public Response head(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("fileId") String fileId,
            @QueryParam("variant") String variant) {
        return download(security, fileId, variant).head(headers);
    }

    private Download download(SecurityContext security, String fileId, String variant) {
        Viewer viewer = Viewer.of(Caller.find(security));
        PictureVariant picture = service.get(viewer, fileId, WantedVariant.of(variant));
        return new Download(
                picture.mediaType(),
                picture.size(),
                picture.tag(),
                picture.open() ? PUBLIC : PRIVATE,
                range -> new PictureBytes(chunk -> service.read(picture, chunk), range));
    }
}
