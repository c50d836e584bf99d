package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.it.support.Answer;
import profiles.it.support.Call;
import profiles.it.support.Mailbox;
import profiles.it.support.People;
import profiles.it.support.Person;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;

/** The pages behind mailed links, as a browser without JavaScript sees them. */
@ServerTest
class PagesIT {

    private static final HttpClient BROWSER =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static HttpResponse<String> open(ProfilesApi api, String path, String language)
            throws Exception {
        return BROWSER.send(
                request(api, path).header("Accept-Language", language).build(),
                BodyHandlers.ofString());
    }

    private static HttpResponse<String> submit(
            ProfilesApi api, String path, String field, String value) throws Exception {
        String form = field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        return BROWSER.send(
                request(api, path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(ProfilesApi api, String path) {
        return HttpRequest.newBuilder(URI.create(api.address() + path))
                .header("Accept", "text/html");
    }

    private static String welcomePath(ProfilesApi api, Mailbox mailbox, Person person) {
        api.register(person);
        return "/welcome/" + mailbox.awaitLink(person.email(), "welcome").refId();
    }

    @Test
    void welcomePageShouldSetThePasswordOfWhoeverFollowsTheLink(ProfilesApi api, Mailbox mailbox)
            throws Exception {
        Person alice = People.alice();
        String path = welcomePath(api, mailbox, alice);

        var saved = submit(api, path, "password", alice.password());

        assertThat(saved.statusCode()).isEqualTo(200);
        var me = api.as(api.login(alice)).me().data();
        assertThat(me.getBoolean("emailVerified")).isTrue();
    }

    @Test
    void openingThePageShouldNotUseTheLinkUp(ProfilesApi api, Mailbox mailbox) throws Exception {
        Person alice = People.alice();
        String path = welcomePath(api, mailbox, alice);

        open(api, path, "en");
        var again = open(api, path, "en");

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains(alice.idTag());
    }

    @Test
    void pageShouldShowAgainWhatIsWrongWithThePassword(ProfilesApi api, Mailbox mailbox)
            throws Exception {
        String path = welcomePath(api, mailbox, People.alice());

        var refused = submit(api, path, "password", "short");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("<form").doesNotContain("short\"");
    }

    @Test
    void pageShouldForbidEverythingItDoesNotNeed(ProfilesApi api, Mailbox mailbox)
            throws Exception {
        var page = open(api, welcomePath(api, mailbox, People.alice()), "en");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.body()).doesNotContain("http://").doesNotContain("style=");
    }

    @Test
    void pageShouldVaryWithLanguageAndOrigin(ProfilesApi api) throws Exception {
        var page = open(api, "/reset", "en");

        assertThat(page.headers().allValues("Vary"))
                .containsExactlyInAnyOrder("Origin", "Accept-Language");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reset", "/reset/some-link", "/welcome/some-link"})
    void formOfNoTypeShouldBe415(String path, ProfilesApi api) {
        var untyped = new Call("POST", path, Map.of(), "account=alice".getBytes());

        Answer withBody = api.sendUndescribed(untyped);
        Answer withoutBody = api.sendUndescribed(Call.of("POST", path));

        assertThat(withBody.expect(415).error().getString("code")).isEqualTo("E-CORE-MEDIATYPE");
        withoutBody.expect(415);
    }

    @Test
    void deadLinkShouldLeadToANewOne(ProfilesApi api) throws Exception {
        var page = open(api, "/welcome/AAAAAAAAAAAAAAAAAAAAAAAA", "de");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("lang=\"de\"").contains("<form");
    }

    @Test
    void askingForANewLinkShouldMailIt(ProfilesApi api, Mailbox mailbox) throws Exception {
        Person alice = People.alice();
        api.register(alice);

        var asked = submit(api, "/reset", "account", alice.email());

        assertThat(asked.statusCode()).isEqualTo(200);
        String refId = mailbox.awaitLink(alice.email(), "reset").refId();
        assertThat(submit(api, "/reset/" + refId, "password", alice.password()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void askingForANewLinkShouldAnswerTheSameForStrangers(ProfilesApi api) throws Exception {
        Person alice = People.alice();
        api.register(alice);

        var known = submit(api, "/reset", "account", alice.email());
        var unknown = submit(api, "/reset", "account", "nobody@mail.test");

        assertThat(unknown.body()).isEqualTo(known.body());
    }
}
