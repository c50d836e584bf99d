package profiles.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

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

    /**
     * 200 with the view, or 304 when the client has it. It may keep it, and ask again each time.
     *
     * @param ifNoneMatch the header, as often as it was sent
     * @param personal whether the view is made for the caller
     */
    public Response answer(List<String> ifNoneMatch, boolean personal) {
        boolean known = ETags.isKnown(ifNoneMatch, tag);
        return (known ? Response.notModified() : Response.ok(view))
                .tag(new EntityTag(tag))
                .header("Cache-Control", personal ? "private, no-cache" : "no-cache")
                .header("Vary", "Authorization")
                .build();
    }

    /** 201 with the view, tagged, and where it is. */
    public Response created(URI location) {
        return Response.created(location).entity(view).tag(new EntityTag(tag)).build();
    }

    /** 204, tagged: what was removed has no view. */
    public Response noContent() {
        return Response.noContent().tag(new EntityTag(tag)).build();
    }
}
