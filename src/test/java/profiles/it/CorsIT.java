package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.it.support.Answer;
import profiles.it.support.Call;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;

/** What a browser is told about calls from pages of other origins (Fetch standard). */
@ServerTest
class CorsIT {

    private static final String FRIEND = "https://app.example";
    private static final String STRANGER = "https://evil.example";
    private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";

    private static Answer preflight(ProfilesApi api, String origin) {
        return api.sendUndescribed(
                Call.of("OPTIONS", "/api/me")
                        .header("Origin", origin)
                        .header("Access-Control-Request-Method", "PATCH")
                        .header("Access-Control-Request-Headers", "authorization,content-type"));
    }

    private static Answer simple(ProfilesApi api, String origin) {
        return api.send(Call.get("/api/server").header("Origin", origin));
    }

    @Test
    void preflightShouldTellAnAllowedOriginWhatItMaySend(ProfilesApi api) {
        Answer answer = preflight(api, FRIEND).expect(204);

        assertThat(answer.header(ALLOW_ORIGIN)).contains(FRIEND);
        assertThat(answer.header("Access-Control-Allow-Credentials")).contains("true");
        assertThat(answer.header("Access-Control-Allow-Methods").orElseThrow().split(", "))
                .containsExactlyInAnyOrder("GET", "POST", "PUT", "PATCH", "DELETE");
        assertThat(answer.header("Access-Control-Allow-Headers").orElseThrow().split(", "))
                .contains("Authorization", "Content-Type", "If-Match");
        assertThat(answer.header("Access-Control-Max-Age")).contains("600");
    }

    @Test
    void callOfAnAllowedOriginShouldBeReadable(ProfilesApi api) {
        Answer answer = simple(api, FRIEND).expect(200);

        assertThat(answer.header(ALLOW_ORIGIN)).contains(FRIEND);
        assertThat(answer.header("Access-Control-Allow-Credentials")).contains("true");
        assertThat(answer.header("Access-Control-Expose-Headers").orElseThrow().split(", "))
                .contains("ETag", "Link", "Retry-After", "X-Request-ID");
    }

    @Test
    void refusalShouldBeReadableForAnAllowedOrigin(ProfilesApi api) {
        Answer answer = api.send(Call.get("/api/me").header("Origin", FRIEND)).expect(401);

        assertThat(answer.header(ALLOW_ORIGIN)).contains(FRIEND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                STRANGER,
                "null",
                "http://app.example",
                "https://app.example:8443",
                "https://app.example.evil.example",
                "https://evil-app.example"
            })
    void strangerShouldBeToldNothing(String origin, ProfilesApi api) {
        assertThat(preflight(api, origin).headers().map().keySet())
                .noneMatch(CorsIT::isAboutOrigins);
        assertThat(simple(api, origin).expect(200).headers().map().keySet())
                .noneMatch(CorsIT::isAboutOrigins);
    }

    @ParameterizedTest
    @ValueSource(strings = {FRIEND, STRANGER})
    void cachesShouldKeepOriginsApart(String origin, ProfilesApi api) {
        assertThat(preflight(api, origin).headers().allValues("Vary")).contains("Origin");
        assertThat(simple(api, origin).headers().allValues("Vary")).contains("Origin");
    }

    private static boolean isAboutOrigins(String header) {
        return header.toLowerCase(Locale.ROOT).startsWith("access-control-");
    }
}
