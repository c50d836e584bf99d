package profiles.auth;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/** Lets a call through only as far as its resource method declares; undeclared means nobody. */
@Provider
public class AccessFilter implements ContainerRequestFilter {

    @Context ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        boolean answeredByServer = method == null || HttpMethod.OPTIONS.equals(request.getMethod());
        if (answeredByServer || method.isAnnotationPresent(Anyone.class)) {
            return;
        }
        Caller caller =
                Caller.find(request.getSecurityContext()).orElseThrow(AccessFilter::anonymous);
        boolean allowed =
                method.isAnnotationPresent(Authenticated.class)
                        || (method.isAnnotationPresent(AdminOnly.class) && caller.isAdmin());
        if (!allowed) {
            throw new ProblemException(ProblemType.FORBIDDEN, "This needs another role.");
        }
    }

    private static ProblemException anonymous() {
        return new ProblemException(
                ProblemType.UNAUTHENTICATED, "Send an access token: Authorization: Bearer …");
    }
}
