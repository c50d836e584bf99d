package profiles.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The paths under which anybody may send a body, known since JAX-RS looked at the resources. What
 * strangers send elsewhere is not even read.
 */
@ApplicationScoped
class OpenCalls {

    private static final Pattern SLASHES = Pattern.compile("/+");
    private static final Pattern MATRIX = Pattern.compile(";[^/]*");
    private static final Pattern VARIABLE = Pattern.compile("\\{[^/]*}");

    private final Set<Pattern> paths = ConcurrentHashMap.newKeySet();

    /** Takes in a method that is {@link Anyone}'s and reads a body. */
    void add(Class<?> resource, Method method) {
        String template = "/" + pathOf(resource.getAnnotation(Path.class)) + "/";
        template += pathOf(method.getAnnotation(Path.class));
        String path = SLASHES.matcher(template).replaceAll("/").replaceFirst("/$", "");
        paths.add(Pattern.compile(VARIABLE.matcher(path).replaceAll("[^/]+") + "/?"));
    }

    private static String pathOf(Path path) {
        return path == null ? "" : path.value();
    }

    /** Whether the path of a request is one of them, as JAX-RS finds its resources. */
    boolean includes(HttpServletRequest request) {
        String path = request.getServletPath() + Objects.toString(request.getPathInfo(), "");
        String plain = MATRIX.matcher(path).replaceAll("");
        return paths.isEmpty() || paths.stream().anyMatch(open -> open.matcher(plain).matches());
    }
}
