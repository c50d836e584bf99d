package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.it.support.Answer;
import profiles.it.support.Call;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;

@ServerTest
class ServerInfoIT {

    @Test
    void serverShouldTellProvidersPoliciesAndLimits(ProfilesApi api) {
        var data = api.server().data();

        assertThat(data)
                .isEqualTo(
                        Json.createObjectBuilder()
                                .add("name", "Profiles")
                                .add("publicUrl", api.address().toString())
                                .add(
                                        "identityProviders",
                                        Json.createArrayBuilder()
                                                .add("example.com")
                                                .add("bücher.example"))
                                .add(
                                        "policies",
                                        Json.createObjectBuilder()
                                                .add("registration", "invitation")
                                                .add("domainIdentities", true)
                                                .add("passwordMinLength", 8)
                                                .add("passwordMaxLength", 256)
                                                .add("communityCreation", "anyone"))
                                .add(
                                        "limits",
                                        Json.createObjectBuilder()
                                                .add("jsonBytes", 1_048_576)
                                                .add("jsonDepth", 64)
                                                .add("nameLength", 120)
                                                .add("xKeys", 64)
                                                .add("xKeyLength", 256)
                                                .add("xValueLength", 4_096)
                                                .add("xBytes", 65_536)
                                                .add("pictureBytes", 16_777_216)
                                                .add("picturePixels", 50_000_000)
                                                .add("pictureSide", 16_384))
                                .build());
    }

    @Test
    void serverShouldNotTellWhatItRunsOn(ProfilesApi api) {
        Answer answer = api.server();

        assertThat(answer.headers().map().keySet())
                .extracting(name -> name.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("server", "x-powered-by");
    }

    @Test
    void requestIdShouldComeBackWhenWellFormed(ProfilesApi api) {
        Answer answer = api.send(Call.get("/api/server").header("X-Request-ID", "tea.party-1"));

        assertThat(answer.body().getString("reqId")).isEqualTo("tea.party-1");
    }

    @Test
    void requestIdShouldBeReplacedWhenMalformed(ProfilesApi api) {
        Answer answer = api.send(Call.get("/api/server").header("X-Request-ID", "tea party"));

        assertThat(answer.body().getString("reqId")).isNotEqualTo("tea party").isNotEmpty();
    }

    @Test
    void keysShouldBePublicOnes(ProfilesApi api) {
        var keys = api.keys().body().getJsonArray("keys");

        assertThat(keys).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi", "/metrics", "/metrics/base"})
    void endpointsOfTheServerItselfShouldBeNowhere(String path, ProfilesApi api) {
        api.sendUndescribed(Call.get(path)).expect(404);
    }

    @Test
    void serverShouldBeAliveAndReady(ProfilesApi api) {
        assertThat(checks(api, "/health/live")).containsExactly("server UP");
        assertThat(checks(api, "/health/ready")).containsExactly("database UP");
    }

    private static List<String> checks(ProfilesApi api, String path) {
        JsonObject health = api.sendUndescribed(Call.get(path)).expect(200).body();
        return health.getJsonArray("checks").getValuesAs(JsonObject.class).stream()
                .map(check -> check.getString("name") + " " + check.getString("status"))
                .toList();
    }

    @Test
    void contractShouldBeTheOneTheTestsUse(ProfilesApi api) throws Exception {
        String served = api.send(Call.get("/openapi.yaml")).text();

        try (var file = getClass().getResourceAsStream("/openapi.yaml")) {
            assertThat(served).isEqualTo(new String(file.readAllBytes(), "UTF-8"));
        }
    }
}
