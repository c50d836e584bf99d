package profiles.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import profiles.auth.Anyone;
import profiles.http.NoEnvelope;

/** Who the host of the request is, for clients that know nothing but an address. */
@Path(".well-known/cloudillo/id-tag")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class IdTagOfHostResource {

    @Inject IdTagOfHostService service;

    @GET
    @Anyone
    @NoEnvelope
    public IdTagOfHostView get(@Context HttpServletRequest request) {
        return service.get(request.getServerName().toLowerCase(Locale.ROOT));
    }
}
