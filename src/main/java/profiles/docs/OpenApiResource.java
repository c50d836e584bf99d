package profiles.docs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import profiles.auth.Anyone;

/** The contract of this API, kept by hand. */
@Path("openapi.yaml")
@ApplicationScoped
public class OpenApiResource {

    private static final String TYPE = "application/yaml";

    @GET
    @Anyone
    @Produces(TYPE)
    public Response get() {
        InputStream contract = OpenApiResource.class.getResourceAsStream("/openapi.yaml");
        return Response.ok(contract, TYPE).header("Cache-Control", "public, max-age=300").build();
    }
}
