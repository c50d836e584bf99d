package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.it.support.Answer;
import profiles.it.support.Call;
import profiles.it.support.People;
import profiles.it.support.Pictures;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;
import profiles.it.support.Session;
import profiles.it.support.StoredPictures;
import profiles.it.support.StoredPictures.Size;

/** What is answered to those who may see a picture. */
@ServerTest
class PictureServingIT {

    private static final Size TN = new Size("tn", 10_000);
    private static final Size SD = new Size("sd", 60_000);
    private static final Size HD = new Size("hd", 400_000);
    private static final String KEPT_FOR_EVER = "public, max-age=31536000, immutable";

    private ProfilesApi api;
    private StoredPictures stored;
    private Pictures pictures;
    private String path;

    @BeforeEach
    void store(ProfilesApi anonymous, DataSource database) {
        api = anonymous;
        stored = new StoredPictures(database);
        pictures = new Pictures(api);
        Session bob = api.register(People.bob());
        String fileId = stored.add(TN, SD, HD);
        stored.show(fileId, bob.idTag());
        path = "/api/file/" + fileId;
    }

    @Test
    void pictureShouldComeWithWhatACacheWants() {
        Answer picture = pictures.file(path).expect(200);

        assertThat(headers(picture))
                .containsEntry("content-type", "image/jpeg")
                .containsEntry("content-length", "400000")
                .containsEntry("etag", HD.tag())
                .containsEntry("accept-ranges", "bytes")
                .containsEntry("cache-control", KEPT_FOR_EVER)
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("cross-origin-resource-policy", "cross-origin")
                .doesNotContainKeys("set-cookie", "content-encoding", "transfer-encoding");
        assertThat(picture.bytes()).isEqualTo(HD.bytes());
    }

    private static Map<String, String> headers(Answer answer) {
        var headers = new TreeMap<String, String>();
        answer.headers()
                .map()
                .forEach((name, values) -> headers.put(name, String.join(", ", values)));
        return headers;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/file/", "/file/", "/api/files/"})
    void pictureShouldBeFoundUnderAllItsPaths(String place) {
        String fileId = path.substring("/api/file/".length());

        assertThat(pictures.file(place + fileId).expect(200).bytes()).isEqualTo(HD.bytes());
        assertThat(pictures.file(place + fileId.replace("~", "%7E")).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/files//api/file/", "/api/files//file/"})
    void pictureShouldBeFoundWhenOurPathIsTakenForAnId(String place) {
        String twice = path.replace("/api/file/", place);

        Answer picture = api.sendUnchecked(Call.get(twice + "?variant=vis.sd")).expect(200);

        assertThat(picture.bytes()).isEqualTo(SD.bytes());
        assertThat(picture.header("Cache-Control")).contains(KEPT_FOR_EVER);
        assertThat(api.sendUnchecked(Call.of("HEAD", twice)).expect(200).header("ETag"))
                .contains(HD.tag());
    }

    @ParameterizedTest
    @CsvSource({
        "hd, 400000",
        "vis.hd, 400000",
        "xd, 400000",
        "vis.orig, 400000",
        "md, 60000",
        "sd, 60000",
        "vis.sd, 60000",
        "tn, 10000",
        "pf, 10000",
    })
    void variantShouldBeTheNearestThatIsNotLarger(String variant, int length) {
        assertThat(pictures.file(path, variant).expect(200).bytes()).hasSize(length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SD", "xl", "vis.", "vis.vis.sd", "sd "})
    void variantShouldBeRefusedWhenThereIsNoSuchSize(String variant) {
        Answer refusal = pictures.file(path, variant.replace(" ", "%20")).expect(400);

        assertThat(refusal.refusedMembers()).containsExactly("/variant");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image/avif,image/webp,image/*,*/*;q=0.8",
                "image/webp",
                "application/json",
                "text/html;q=0"
            })
    void pictureShouldComeWhateverIsAccepted(String accept) {
        Answer picture = pictures.file(path, call -> call.header("Accept", accept)).expect(200);

        assertThat(picture.header("Content-Type")).contains("image/jpeg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/file/", "/file/", "/api/files/"})
    void headShouldSayAllButTheBytes(String place) {
        Answer picture = pictures.file(path).expect(200);
        Answer head = pictures.head(path.replace("/api/file/", place)).expect(200);

        assertThat(head.bytes()).isEmpty();
        assertThat(headers(head))
                .containsEntry("content-length", "400000")
                .containsEntry("etag", HD.tag())
                .containsEntry("cache-control", KEPT_FOR_EVER)
                .containsEntry("content-type", picture.header("Content-Type").orElseThrow());
    }

    @Test
    void headShouldReadNothing() {
        stored.clear(path.substring("/api/file/".length()), 0);

        assertThat(pictures.head(path).status()).isEqualTo(200);
    }

    @Test
    void pictureShouldBeUnknownWhenItsBytesAreGone() {
        stored.clear(path.substring("/api/file/".length()), 0);

        Answer refusal = pictures.file(path).expect(404);

        assertThat(refusal.header("Cache-Control")).contains("no-store");
        assertThat(refusal.header("ETag")).isEmpty();
    }

    @Test
    void pictureShouldNotComeAgainWhenItIsKnown() {
        Answer unchanged =
                pictures.file(
                        path,
                        call ->
                                call.header("If-None-Match", "\"other\", W/" + HD.tag())
                                        .header("Range", "bytes=0-1"));

        assertThat(unchanged.expect(304).bytes()).isEmpty();
        assertThat(headers(unchanged))
                .containsEntry("etag", HD.tag())
                .containsEntry("cache-control", KEPT_FOR_EVER);
    }

    @Test
    void pictureShouldComeWhenAnotherSizeIsKnown() {
        Answer picture = pictures.file(path, call -> call.header("If-None-Match", SD.tag()));

        assertThat(picture.expect(200).bytes()).isEqualTo(HD.bytes());
    }

    @Test
    void pictureShouldBeRefusedWhenIfMatchDoesNotHold() {
        Answer refusal = pictures.file(path, call -> call.header("If-Match", "\"other\""));

        assertThat(refusal.expect(412).header("ETag")).contains(HD.tag());
        assertThat(pictures.file(path, call -> call.header("If-Match", HD.tag())).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=131071-131072, 131071, 131072",
        "bytes=131072-, 131072, 399999",
        "bytes=-10, 399990, 399999",
        "bytes=-999999999999999999999, 0, 399999",
        "bytes=100-999999999999999999999, 100, 399999",
    })
    void partShouldBeThatOfTheRange(String range, int first, int last) {
        Answer part = pictures.file(path, call -> call.header("Range", range)).expect(206);

        assertThat(part.bytes()).isEqualTo(Arrays.copyOfRange(HD.bytes(), first, last + 1));
        assertThat(headers(part))
                .containsEntry("content-range", "bytes " + first + "-" + last + "/400000")
                .containsEntry("content-length", String.valueOf(last - first + 1))
                .containsEntry("etag", HD.tag())
                .containsEntry("cache-control", KEPT_FOR_EVER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,5-6", "items=0-1", "bytes=5-4", "bytes=x", "nonsense"})
    void wholeShouldComeWhenTheRangeIsNotASingleOne(String range) {
        Answer picture = pictures.file(path, call -> call.header("Range", range)).expect(200);

        assertThat(picture.bytes()).isEqualTo(HD.bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=400000-", "bytes=999999999999999999999-", "bytes=-0"})
    void rangeShouldBeRefusedWhenItIsNotThere(String range) {
        Answer refusal = pictures.file(path, call -> call.header("Range", range)).expect(416);

        assertThat(refusal.header("Content-Range")).contains("bytes */400000");
        assertThat(refusal.header("Cache-Control")).contains("no-store");
    }

    @Test
    void partShouldComeWhenTheRestIsOfThisPicture() {
        Answer part =
                pictures.file(
                        path,
                        call -> call.header("Range", "bytes=0-9").header("If-Range", HD.tag()));

        assertThat(part.status()).isEqualTo(206);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"other\"", "W/", "Wed, 21 Oct 2026 07:28:00 GMT", "nonsense"})
    void wholeShouldComeWhenTheRestMayBeOfAnother(String ifRange) {
        String condition = ifRange.equals("W/") ? ifRange + HD.tag() : ifRange;

        Answer whole =
                pictures.file(
                        path,
                        call -> call.header("Range", "bytes=0-9").header("If-Range", condition));

        assertThat(whole.status()).isEqualTo(200);
    }

    @Test
    void rangeShouldMeanNothingToHead() {
        Answer head = api.send(Call.of("HEAD", path).header("Range", "bytes=0-1")).expect(200);

        assertThat(head.header("Content-Length")).contains("400000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/file",
                "/api/files",
                "/file",
                "/api/file/b1~x/y",
                "/api/files/api/file/b1~x",
                "/api/files//api/files/b1~x",
                "/api",
                "/x"
            })
    void nothingShouldBeBesideThePictures(String beside) {
        assertThat(api.sendUndescribed(Call.get(beside)).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void pictureShouldOnlyBeRead(String method) {
        Answer refusal = api.sendUndescribed(Call.of(method, path)).expect(405);

        assertThat(refusal.header("Allow").orElseThrow().split(", "))
                .contains("GET", "HEAD")
                .doesNotContain("PUT", "POST", "DELETE", "PATCH");
    }

    @Test
    void pictureShouldBeRefusedWhenTheTokenIsBroken() {
        Answer refusal = pictures.file(path, call -> call.header("Authorization", "Bearer x"));

        assertThat(refusal.status()).isEqualTo(401);
    }
}
