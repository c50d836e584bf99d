package profiles.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import profiles.text.TextFiles;

/** Style, script and icon of the pages, read once; an operator may bring their own. */
@ApplicationScoped
public class PageFiles {

    private static final Map<String, String> MEDIA_TYPES =
            Map.of(
                    "page.css", "text/css;charset=UTF-8",
                    "page.js", "text/javascript;charset=UTF-8",
                    "icon.svg", "image/svg+xml");

    @Inject TextFiles files;

    private final Map<String, PageFile> byName = new HashMap<>();

    @PostConstruct
    void read() {
        MEDIA_TYPES.forEach(
                (name, type) -> byName.put(name, PageFile.of(type, files.read("page/" + name))));
    }

    Optional<PageFile> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    String version(String name) {
        return byName.get(name).version();
    }
}
