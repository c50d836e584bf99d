package profiles.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import profiles.auth.Anyone;

/** Style, script and icon of the pages; links to them change with their content. */
@Path("page/{name}")
@ApplicationScoped
public class PageFileResource {

    @Inject PageFiles files;

    @GET
    @Anyone
    public Response get(@PathParam("name") String name, @Context Request request) {
        PageFile file = files.find(name).orElseThrow(NotFoundException::new);
        var tag = new EntityTag(file.version());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder response =
                unchanged == null ? Response.ok(file.content(), file.mediaType()) : unchanged;
        return response.tag(tag).header("Cache-Control", "public, max-age=86400").build();
    }
}
