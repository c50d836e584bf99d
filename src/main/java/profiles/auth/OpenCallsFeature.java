package profiles.auth;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;

/** Shows {@link OpenCalls} what JAX-RS knows of calls that bring a body. */
@Provider
public class OpenCallsFeature implements DynamicFeature {

    @Inject OpenCalls calls;

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Method method = resource.getResourceMethod();
        boolean reads =
                method.isAnnotationPresent(GET.class) || method.isAnnotationPresent(HEAD.class);
        if (method.isAnnotationPresent(Anyone.class) && !reads) {
            calls.add(resource.getResourceClass(), method);
        }
    }
}
