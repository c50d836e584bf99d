package profiles.page;

import java.util.Map;

/** A page and what HTTP has to say about it. */
record PageAnswer(int status, String html, Map<String, String> headers) {

    static PageAnswer ok(String html) {
        return of(200, html);
    }

    static PageAnswer of(int status, String html) {
        return new PageAnswer(status, html, Map.of());
    }
}
