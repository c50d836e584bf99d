package profiles.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/**
 * A view and what its entity tag says, without quotes.
 *
 * @param tag differs whenever the view differs
 */
public record Versioned<V>(V view, String tag) {

    public Versioned(V view, long version) {
        this(view, Long.toString(version));
    }

    /** 200 with the view, tagged. */
    public Response answer() {
        return Response.ok(view).tag(new EntityTag(tag)).build();
    }

    /** 201 with the view, tagged, and where it is. */
    public Response created(URI location) {
        return Response.created(location).entity(view).tag(new EntityTag(tag)).build();
    }
}
