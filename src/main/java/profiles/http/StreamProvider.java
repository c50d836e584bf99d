package profiles.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/**
 * Leaves a {@link ByteStream} to {@link StreamFilter}; JAX-RS would hold a thread until it ends.
 */
@Provider
public class StreamProvider implements ContainerResponseFilter {

    @Context HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext in, ContainerResponseContext out) {
        if (out.getEntity() instanceof ByteStream stream) {
            request.setAttribute(StreamFilter.STREAM, stream);
            out.setEntity(null);
        }
    }
}
