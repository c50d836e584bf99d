package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;
import profiles.it.support.Call;
import profiles.it.support.People;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;
import profiles.it.support.Session;
import profiles.it.support.SomePictures;
import profiles.it.support.Timing;

/** Many of the largest pictures at once are worked off beside everything else. */
@Isolated
@ServerTest
class PictureLoadIT {

    private static final int UPLOADS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration SOON = Duration.ofSeconds(5);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    @Timeout(300)
    void largestPicturesShouldDisturbNobody(ProfilesApi anonymous) {
        byte[] picture = SomePictures.largestPng();
        ProfilesApi reader = anonymous.as(anonymous.register(People.bob()));
        var uploads = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        for (int i = 0; i < UPLOADS; i++) {
            uploads.add(upload(anonymous, anonymous.register(People.alice()), picture));
        }
        CompletableFuture<Void> all =
                CompletableFuture.allOf(uploads.toArray(CompletableFuture[]::new));

        List<Duration> others = new ArrayList<>();
        while (!all.isDone()) {
            others.add(Timing.of(() -> reader.me().expect(200)));
        }

        List<HttpResponse<String>> answers = uploads.stream().map(CompletableFuture::join).toList();
        assertThat(answers).allSatisfy(PictureLoadIT::assertServedOrPutOff);
        assertThat(answers).anyMatch(answer -> answer.statusCode() == 200);
        assertThat(Collections.max(others)).isLessThan(SOON);
        reader.send(Call.of("PUT", "/api/me/image").body(SomePictures.png(), "image/png"))
                .expect(200);
    }

    private static void assertServedOrPutOff(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isIn(200, 429, 503);
        assertThat(
                        answer.statusCode() == 200
                                || answer.headers().firstValue("Retry-After").isPresent())
                .isTrue();
    }

    private CompletableFuture<HttpResponse<String>> upload(
            ProfilesApi api, Session session, byte[] picture) {
        HttpRequest request =
                HttpRequest.newBuilder(api.address().resolve("/api/me/image"))
                        .PUT(BodyPublishers.ofByteArray(picture))
                        .timeout(PATIENCE)
                        .header("Content-Type", "image/png")
                        .header("Authorization", "Bearer " + session.token())
                        .build();
        return http.sendAsync(request, BodyHandlers.ofString());
    }
}
