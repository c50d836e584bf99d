package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import profiles.it.support.Answer;
import profiles.it.support.Call;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;

/** The page that shows the contract to people. */
@ServerTest
class DocsIT {

    private static final String NOTHING_FROM_ELSEWHERE =
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
                    + " img-src 'self' data:; form-action 'none'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    @Test
    void pageShouldNeedNothingFromElsewhere(ProfilesApi api) {
        Answer page = api.send(Call.get("/api/docs")).expect(200);

        assertThat(page.header("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(page.header("Content-Security-Policy")).contains(NOTHING_FROM_ELSEWHERE);
        assertThat(page.text())
                .contains("docs/swagger-ui-bundle.js", "docs/start.js", "docs/swagger-ui.css")
                .doesNotContain("http:", "https:", "//", "<style", " style=", "onload");
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, text/html;charset=UTF-8",
        "start.js, text/javascript;charset=UTF-8",
        "swagger-ui-bundle.js, text/javascript;charset=UTF-8",
        "swagger-ui.css, text/css;charset=UTF-8",
        "favicon-32x32.png, image/png"
    })
    void filesOfThePageShouldBeThere(String name, String type, ProfilesApi api) {
        Call call = Call.get("/api/docs/" + name);

        Answer file = api.send(call).expect(200);

        assertThat(file.header("Content-Type")).contains(type);
        assertThat(file.header("Content-Length")).contains(String.valueOf(file.bytes().length));
        assertThat(file.bytes()).isNotEmpty();
        String tag = file.header("ETag").orElseThrow();
        api.send(call.header("If-None-Match", tag)).expect(304);
    }

    @ParameterizedTest
    @CsvSource({"nothing.js", "index.css", "..%2f..%2fopenapi.yaml", "oauth2-redirect.html"})
    void nothingElseShouldBeThere(String name, ProfilesApi api) {
        api.send(Call.get("/api/docs/" + name)).expect(404);
    }
}
