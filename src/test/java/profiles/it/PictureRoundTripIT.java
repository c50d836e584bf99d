package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import profiles.it.support.Answer;
import profiles.it.support.Communities;
import profiles.it.support.Numbers;
import profiles.it.support.People;
import profiles.it.support.Pictures;
import profiles.it.support.ProfilesApi;
import profiles.it.support.RawConnection;
import profiles.it.support.ServerTest;
import profiles.it.support.Session;
import profiles.support.Scene;
import profiles.support.TestImages;

/** Pictures that are sent, and looked at by others. */
@ServerTest
class PictureRoundTripIT {

    private static final int TOLERANCE = 8;

    private ProfilesApi anyone;
    private Session session;
    private ProfilesApi api;
    private Pictures pictures;

    @BeforeEach
    void register(ProfilesApi anonymous) {
        anyone = anonymous;
        session = anonymous.register(People.alice());
        api = anonymous.as(session);
        pictures = new Pictures(api);
    }

    private Answer seen(String path) {
        return new Pictures(anyone).file(path).expect(200);
    }

    private static String fileId(Answer shown) {
        return shown.expect(200).data().getString("fileId");
    }

    static Stream<Arguments> formats() {
        return Stream.of(
                Arguments.of("image/jpeg", TestImages.jpeg(), Scene.COLOUR),
                Arguments.of("image/png; charset=utf-8", TestImages.png(), Scene.COLOUR),
                Arguments.of("IMAGE/PNG", TestImages.translucentPng(120, 80), Scene.ALPHA),
                Arguments.of("image/gif", TestImages.gif(120, 80), Scene.COLOUR),
                Arguments.of("image/webp", TestImages.webp(), Scene.COLOUR),
                Arguments.of("image/webp", TestImages.translucentWebp(), Scene.ALPHA));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void pictureShouldBeSeenByOthers(String type, byte[] sent, Scene scene) {
        String path = pictures.show(sent, type).expect(200).data().getString("profilePic");

        scene.assertSeenIn(seen(path).bytes(), TOLERANCE);
    }

    @ParameterizedTest
    @CsvSource({"pf, 80, 40", "tn, 256, 128", "sd, 720, 360", "md, 1280, 640", "hd, 1920, 960"})
    void pictureShouldComeInEverySize(String variant, int width, int height) {
        String path =
                pictures.cover(TestImages.jpeg(2_000, 1_000), "image/jpeg")
                        .expect(200)
                        .data()
                        .getString("coverPic");

        byte[] bytes = seen(path + "?variant=vis." + variant).bytes();

        BufferedImage image = TestImages.decode(bytes);
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(width, height);
        Scene.COLOUR.assertSeenIn(bytes, TOLERANCE);
    }

    @Test
    void pictureOfCommunityShouldBeSeenByOthers() {
        String tag = new Communities(api).found();

        String path =
                pictures.coverOf(tag, TestImages.png(), "image/png")
                        .expect(200)
                        .data()
                        .getString("coverPic");

        Scene.COLOUR.assertSeenIn(seen(path).bytes(), TOLERANCE);
        pictures.removeCoverOf(tag).expect(204);
    }

    @Test
    void samePictureSentByManyAtOnceShouldBeKeptOnce(DataSource database)
            throws InterruptedException, ExecutionException {
        byte[] picture = TestImages.numbered(77_001);
        var pool = Executors.newFixedThreadPool(6);
        List<Callable<String>> uploads =
                Stream.generate(() -> new Pictures(anyone.as(anyone.register(People.bob()))))
                        .limit(6)
                        .<Callable<String>>map(
                                each -> () -> fileId(each.show(picture, "image/png")))
                        .toList();

        List<String> fileIds;
        try {
            fileIds = pool.invokeAll(uploads).stream().map(PictureRoundTripIT::get).toList();
        } finally {
            pool.shutdown();
        }

        String fileId = fileIds.get(0);
        assertThat(fileIds).containsOnly(fileId);
        assertThat(count(database, "file", fileId)).isEqualTo(1);
        assertThat(count(database, "file_owner", fileId)).isEqualTo(6);
        assertThat(count(database, "file_variant", fileId)).isEqualTo(2);
    }

    private static String get(Future<String> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int count(DataSource database, String table, String fileId) {
        return Numbers.number(
                database, "select count(*) from " + table + " where file_id = ?", fileId);
    }

    /** As Java's own client and others do by default. */
    @Test
    void pictureShouldArriveFromClientThatOffersHttp2() {
        byte[] picture = TestImages.jpeg(900, 600);
        try (var connection =
                RawConnection.to(api.address())
                        .sendHead(
                                "PUT /api/me/image",
                                "Content-Type: image/jpeg",
                                "Content-Length: " + picture.length,
                                "Connection: Upgrade, HTTP2-Settings",
                                "Upgrade: h2c",
                                "HTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA",
                                "Authorization: Bearer " + session.token())) {
            connection.send(picture);

            assertThat(connection.answer()).isEqualTo("200 application/json");
        }
    }

    @Test
    void nothingThatWasHiddenInTheFileShouldComeBack() {
        String secret = "SECRET-" + session.tnId();
        byte[] picture = TestImages.jpeg();
        byte[] sent = new byte[picture.length + secret.length()];
        System.arraycopy(picture, 0, sent, 0, picture.length);
        System.arraycopy(
                secret.getBytes(StandardCharsets.US_ASCII),
                0,
                sent,
                picture.length,
                secret.length());

        String path = pictures.show(sent, "image/jpeg").expect(200).data().getString("profilePic");

        assertThat(new String(seen(path).bytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain(secret);
    }
}
