package profiles.http;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Wraps every JSON answer in {@code data}, {@code time} and {@code reqId}; lists get a Link. */
@Provider
public class EnvelopeFilter implements ContainerResponseFilter {

    @Context HttpServletRequest request;
    @Context ResourceInfo resource;

    @Inject Clock clock;

    @Override
    public void filter(ContainerRequestContext in, ContainerResponseContext out) {
        Object entity = out.getEntity();
        if (entity == null
                || isBare()
                || !MediaType.APPLICATION_JSON_TYPE.isCompatible(out.getMediaType())) {
            return;
        }
        String reqId = Exchange.of(request).reqId();
        out.setEntity(envelope(entity, time(), reqId));
        if (entity instanceof Page<?> page && page.nextCursor() != null) {
            out.getHeaders().add("Link", nextLink(in.getUriInfo(), page.nextCursor()));
        }
    }

    private boolean isBare() {
        Method method = resource.getResourceMethod();
        return method != null && method.isAnnotationPresent(NoEnvelope.class);
    }

    private Object time() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Method method = resource.getResourceMethod();
        boolean number = method != null && method.isAnnotationPresent(EpochTime.class);
        return number ? now.getEpochSecond() : now.toString();
    }

    private static Envelope envelope(Object entity, Object time, String reqId) {
        return entity instanceof Enveloped own
                ? own.envelope(time, reqId)
                : new Envelope(entity, null, null, time, reqId);
    }

    /** RFC 8288; relative, so that it holds behind any proxy. */
    private static String nextLink(UriInfo uriInfo, String cursor) {
        String query =
                uriInfo.getRequestUriBuilder()
                        .replaceQueryParam("cursor", cursor)
                        .build()
                        .getRawQuery();
        return "<?" + query + ">; rel=\"next\"";
    }
}
