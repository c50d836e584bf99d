package profiles.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

/** The pictures of a community; what is no picture is refused in words of theirs. */
@Path("api/communities")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class CommunityPictureResource {

    @Inject CommunityPictureService service;
    @Inject PictureWorkshop workshop;

    @PUT
    @Path("{idTag}/image")
    @Authenticated
    @EpochTime
    public CompletionStage<Response> showProfilePic(
            @Context SecurityContext security,
            @PathParam("idTag") String idTag,
            @Context HttpServletRequest request,
            @HeaderParam("If-Match") String ifMatch) {
        var sent = SentPicture.of(PicturePlace.PROFILE_PIC, Upload.of(request));
        return show(Caller.of(security), idTag, sent, ifMatch);
    }

    @PUT
    @Path("{idTag}/cover")
    @Authenticated
    @EpochTime
    public CompletionStage<Response> showCoverPic(
            @Context SecurityContext security,
            @PathParam("idTag") String idTag,
            @Context HttpServletRequest request,
            @HeaderParam("If-Match") String ifMatch) {
        var sent = SentPicture.of(PicturePlace.COVER_PIC, Upload.of(request));
        return show(Caller.of(security), idTag, sent, ifMatch);
    }

    private CompletionStage<Response> show(
            Caller caller, String idTag, SentPicture sent, String ifMatch) {
        service.admit(caller, idTag, ifMatch);
        return workshop.render(sent)
                .thenApply(picture -> service.show(caller, idTag, picture, ifMatch).answer());
    }

    @DELETE
    @Path("{idTag}/image")
    @Authenticated
    public Response removeProfilePic(
            @Context SecurityContext security,
            @PathParam("idTag") String idTag,
            @HeaderParam("If-Match") String ifMatch) {
        return remove(Caller.of(security), idTag, PicturePlace.PROFILE_PIC, ifMatch);
    }

    @DELETE
    @Path("{idTag}/cover")
    @Authenticated
    public Response removeCoverPic(
            @Context SecurityContext security,
            @PathParam("idTag") String idTag,
            @HeaderParam("If-Match") String ifMatch) {
        return remove(Caller.of(security), idTag, PicturePlace.COVER_PIC, ifMatch);
    }

    private Response remove(Caller caller, String idTag, PicturePlace place, String ifMatch) {
        return service.remove(caller, idTag, place, ifMatch).noContent();
    }
}
