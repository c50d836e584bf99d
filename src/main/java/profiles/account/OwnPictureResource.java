package profiles.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.concurrent.CompletionStage;
import profiles.auth.Authenticated;
import profiles.auth.Caller;
import profiles.http.EpochTime;
import profiles.http.Upload;
import profiles.picture.PicturePlace;
import profiles.picture.PictureWorkshop;
import profiles.picture.SentPicture;

/** The pictures of the caller's own profile; what is no picture is refused in words of theirs. */
@Path("api/me")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class OwnPictureResource {

    @Inject OwnPictureService service;
    @Inject PictureWorkshop workshop;

    @PUT
    @Path("image")
    @Authenticated
    @EpochTime
    public CompletionStage<Response> showProfilePic(
            @Context SecurityContext security,
            @Context HttpServletRequest request,
            @HeaderParam("If-Match") String ifMatch) {
        var sent = SentPicture.of(PicturePlace.PROFILE_PIC, Upload.of(request));
        return show(Caller.of(security), sent, ifMatch);
    }

    @PUT
    @Path("cover")
    @Authenticated
    @EpochTime
    public CompletionStage<Response> showCoverPic(
            @Context SecurityContext security,
            @Context HttpServletRequest request,
            @HeaderParam("If-Match") String ifMatch) {
        var sent = SentPicture.of(PicturePlace.COVER_PIC, Upload.of(request));
        return show(Caller.of(security), sent, ifMatch);
    }

    private CompletionStage<Response> show(Caller caller, SentPicture sent, String ifMatch) {
        service.admit(caller, ifMatch);
        return workshop.render(sent)
                .thenApply(picture -> service.show(caller, picture, ifMatch).answer());
    }

    @DELETE
    @Path("image")
    @Authenticated
    public Response removeProfilePic(
            @Context SecurityContext security, @HeaderParam("If-Match") String ifMatch) {
        return remove(Caller.of(security), PicturePlace.PROFILE_PIC, ifMatch);
    }

    @DELETE
    @Path("cover")
    @Authenticated
    public Response removeCoverPic(
            @Context SecurityContext security, @HeaderParam("If-Match") String ifMatch) {
        return remove(Caller.of(security), PicturePlace.COVER_PIC, ifMatch);
    }

    private Response remove(Caller caller, PicturePlace place, String ifMatch) {
        return service.remove(caller, place, ifMatch).noContent();
    }
}
