package profiles.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import profiles.auth.Authenticated;
import profiles.auth.Caller;
import profiles.http.Page;

/** The people of a community. */
@Path("api/profiles")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MembersResource {

    @Inject MemberListService members;
    @Inject MemberService service;

    @GET
    @Path("{community}/members")
    @Authenticated
    public Page<MemberView> list(
            @Context SecurityContext security,
            @PathParam("community") String community,
            @Context UriInfo uri) {
        return members.list(
                Caller.of(security), community, MemberQuery.of(uri.getQueryParameters()));
    }

    @PUT
    @Path("{community}/members/{idTag}")
    @Authenticated
    public MemberView put(
            @Context SecurityContext security,
            @PathParam("community") String community,
            @PathParam("idTag") String idTag,
            MemberRequest request) {
        return service.put(Caller.of(security), community, idTag, request);
    }

    @DELETE
    @Path("{community}/members/{idTag}")
    @Authenticated
    public void remove(
            @Context SecurityContext security,
            @PathParam("community") String community,
            @PathParam("idTag") String idTag) {
        service.remove(Caller.of(security), community, idTag);
    }
}
