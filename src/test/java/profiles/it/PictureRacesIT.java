package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import profiles.it.support.Answer;
import profiles.it.support.Numbers;
import profiles.it.support.People;
import profiles.it.support.Pictures;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;
import profiles.it.support.Session;
import profiles.it.support.SomePictures;

/** Many pictures that arrive in the same moment. */
@ServerTest
@Timeout(300)
class PictureRacesIT {

    private static final int UPLOADS = 50;
    private static final Duration LONGEST_TICK = Duration.ofSeconds(130);

    private final ExecutorService threads = Executors.newFixedThreadPool(UPLOADS);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private static String fileId(Answer shown) {
        return shown.data().getString("fileId");
    }

    private static String profilePic(ProfilesApi api) {
        return api.me().expect(200).data().getString("profilePic");
    }

    private CompletableFuture<Answer> show(ProfilesApi api) {
        return CompletableFuture.supplyAsync(
                () -> new Pictures(api).show(SomePictures.png(), "image/png"), threads);
    }

    private static List<Answer> answers(Stream<CompletableFuture<Answer>> uploads) {
        return uploads.toList().stream().map(CompletableFuture::join).toList();
    }

    private static void assertShown(ProfilesApi anyone, ProfilesApi owner, String fileId) {
        assertThat(profilePic(owner)).isEqualTo("/api/file/" + fileId);
        assertThat(new Pictures(anyone).file("/api/file/" + fileId).expect(200).bytes())
                .isNotEmpty();
    }

    @Test
    void oneOfThePicturesThatSomebodySendsAtOnceShouldStay(ProfilesApi anyone, DataSource database)
            throws SQLException {
        Session alice = anyone.register(People.alice());
        ProfilesApi api = anyone.as(alice);

        List<Answer> answers = answers(Stream.generate(() -> show(api)).limit(UPLOADS));

        assertThat(answers).extracting(Answer::status).containsOnly(200, 429).contains(200);
        List<String> taken =
                answers.stream()
                        .filter(answer -> answer.status() == 200)
                        .map(PictureRacesIT::fileId)
                        .toList();
        String shown = profilePic(api).substring("/api/file/".length());
        assertThat(taken).contains(shown).doesNotHaveDuplicates();
        assertShown(anyone, api, shown);

        makeOld(database, alice);

        await("the others to go").atMost(LONGEST_TICK).until(() -> owned(database, alice) == 1);
        assertShown(anyone, api, shown);
    }

    @Test
    void everybodyShouldShowTheirOwnWhenManySendAtOnce(ProfilesApi anyone) {
        List<ProfilesApi> people =
                Stream.generate(() -> anyone.as(anyone.register(People.bob())))
                        .limit(UPLOADS)
                        .toList();

        List<Answer> answers = answers(people.stream().map(this::show));

        assertThat(answers).extracting(Answer::status).contains(200);
        for (int i = 0; i < UPLOADS; i++) {
            if (answers.get(i).status() == 200) {
                assertShown(anyone, people.get(i), fileId(answers.get(i)));
            } else {
                assertThat(answers.get(i).expect(503).header("Retry-After")).isPresent();
                assertThat(people.get(i).me().data()).doesNotContainKey("profilePic");
            }
        }
    }

    private static int owned(DataSource database, Session owner) {
        return Numbers.number(
                database, "select count(*) from file_owner where tn_id = ?", owner.tnId());
    }

    private static void makeOld(DataSource database, Session owner) throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement(
                                """
                                update file_release set released_at = released_at - interval '2 days'
                                where file_id in (select file_id from file_owner where tn_id = ?)""")) {
            statement.setLong(1, owner.tnId());
            statement.executeUpdate();
        }
    }
}
