package profiles.docs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import profiles.auth.Anyone;

/** Shows the contract to people, and lets them try its calls. */
@Path("api/docs")
@ApplicationScoped
public class DocsResource {

    /** Nothing of another host; the viewer brings its icons along as data. */
    private static final String SECURITY =
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
                    + " img-src 'self' data:; form-action 'none'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    @Inject DocsFiles files;

    @GET
    @Anyone
    public Response page(@Context HttpHeaders asked) {
        return file(DocsFiles.PAGE, asked);
    }

    @GET
    @Path("{name}")
    @Anyone
    public Response file(@PathParam("name") String name, @Context HttpHeaders asked) {
        Response file = files.find(name).orElseThrow(NotFoundException::new).download().get(asked);
        return Response.fromResponse(file).header("Content-Security-Policy", SECURITY).build();
    }
}
