package profiles.http;

import jakarta.ws.rs.core.Response;

/** A view and the version it was read at, for its entity tag. */
public record Versioned<V>(V view, long version) {

    /** 200 with the view, tagged. */
    public Response answer() {
        return Response.ok(view).tag(ETags.of(version)).build();
    }
}
