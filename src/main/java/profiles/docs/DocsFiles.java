package profiles.docs;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** What the page consists of: a few lines of our own, and Swagger UI as its WebJar has it. */
@ApplicationScoped
class DocsFiles {

    static final String PAGE = "index.html";

    private static final String SCRIPT = "text/javascript;charset=UTF-8";
    private static final String STYLE = "text/css;charset=UTF-8";
    private static final String WEBJAR = "/META-INF/maven/org.webjars/swagger-ui/pom.properties";

    private Map<String, DocsFile> byName;

    @PostConstruct
    void read() {
        String viewer = "/META-INF/resources/webjars/swagger-ui/" + version() + "/";
        byName =
                Map.of(
                        PAGE,
                        DocsFile.read("text/html;charset=UTF-8", "/docs/" + PAGE),
                        "start.js",
                        DocsFile.read(SCRIPT, "/docs/start.js"),
                        "swagger-ui.css",
                        DocsFile.read(STYLE, viewer + "swagger-ui.css"),
                        "swagger-ui-bundle.js",
                        DocsFile.read(SCRIPT, viewer + "swagger-ui-bundle.js"),
                        "favicon-32x32.png",
                        DocsFile.read("image/png", viewer + "favicon-32x32.png"));
    }

    /** The WebJar has its version in its paths. */
    private static String version() {
        var properties = new Properties();
        try (InputStream file = DocsFiles.class.getResourceAsStream(WEBJAR)) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    Optional<DocsFile> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
