package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static profiles.it.support.Jsons.json;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import profiles.it.support.Answer;
import profiles.it.support.Call;
import profiles.it.support.Communities;
import profiles.it.support.People;
import profiles.it.support.Pictures;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;
import profiles.it.support.Session;
import profiles.it.support.Statuses;
import profiles.it.support.StoredPictures;
import profiles.it.support.StoredPictures.Size;
import profiles.it.support.Ties;

/** The picture of a profile, which is always there. */
@ServerTest
class ProfilePictureIT {

    private ProfilesApi anonymous;
    private Pictures pictures;
    private Session bob;

    @BeforeEach
    void register(ProfilesApi api) {
        anonymous = api;
        pictures = new Pictures(api);
        bob = api.register(People.bob());
    }

    @Test
    void initialsShouldStandInForAMissingPicture() {
        anonymous.as(bob).patchMe(json("{\"name\": \"Bob <Builder>\"}")).expect(200);

        Answer drawing = pictures.ofProfile(bob.idTag(), "").expect(200);

        assertThat(drawing.header("Content-Type")).contains("image/svg+xml");
        assertThat(drawing.header("Cache-Control")).contains("no-cache");
        assertThat(drawing.headers().allValues("Vary")).contains("Authorization");
        assertThat(drawing.header("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'");
        assertThat(drawing.text()).contains(">BB</text>").contains("<circle");
    }

    @Test
    void initialsOfACommunityShouldLookDifferent() {
        String community = new Communities(anonymous.as(bob)).found();

        assertThat(pictures.ofProfile(community, "").expect(200).text()).contains("<rect");
    }

    @Test
    void initialsShouldNotComeAgainWhenTheyAreKnown() {
        String tag = pictures.ofProfile(bob.idTag(), "").header("ETag").orElseThrow();

        Answer again =
                anonymous.send(
                        Call.get("/api/profiles/" + bob.idTag() + "/picture")
                                .header("If-None-Match", tag));

        assertThat(again.expect(304).bytes()).isEmpty();
    }

    @Test
    void initialsShouldComeAgainWhenTheNameChanges() {
        String tag = pictures.ofProfile(bob.idTag(), "").header("ETag").orElseThrow();
        anonymous.as(bob).patchMe(json("{\"name\": \"Robert\"}")).expect(200);

        Answer again =
                anonymous.send(
                        Call.get("/api/profiles/" + bob.idTag() + "/picture")
                                .header("If-None-Match", tag));

        assertThat(again.expect(200).text()).contains(">R</text>");
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "?variant=tn, ?variant=tn", "?variant=vis.sd, ?variant=sd"})
    void pictureShouldBeFoundWhereItIs(String query, String kept, DataSource database) {
        var stored = new StoredPictures(database);
        String fileId = stored.add(new Size("tn", 100));
        stored.show(fileId, bob.idTag());

        Answer found = pictures.ofProfile(bob.idTag(), query).expect(302);

        assertThat(found.header("Location"))
                .contains(anonymous.address() + "/api/file/" + fileId + kept);
        assertThat(found.header("Cache-Control")).contains("no-cache");
    }

    @Test
    void variantShouldBeRefusedWhenThereIsNoSuchSize() {
        Answer refusal = pictures.ofProfile(bob.idTag(), "?variant=xl").expect(400);

        assertThat(refusal.refusedMembers()).containsExactly("/variant");
    }

    @Test
    void pictureShouldBeUnknownWhenTheProfileIs(DataSource database) throws SQLException {
        Session alice = anonymous.register(People.alice());
        new Ties(database).block(bob, alice);

        Answer blocked = new Pictures(anonymous.as(alice)).ofProfile(bob.idTag(), "").expect(404);
        Statuses.set(database, bob.idTag(), "suspended");
        Answer suspended = pictures.ofProfile(bob.idTag(), "").expect(404);

        assertThat(blocked.error()).isEqualTo(suspended.error());
        assertThat(pictures.ofProfile("nobody@example.com", "").expect(404).error())
                .isEqualTo(suspended.error());
    }

    @Test
    void staffShouldSeeWhatTheySeeOfTheProfile(DataSource database) throws SQLException {
        Statuses.set(database, bob.idTag(), "suspended");

        Answer drawing = new Pictures(anonymous.admin()).ofProfile(bob.idTag(), "");

        assertThat(drawing.expect(200).header("Cache-Control")).contains("private, no-cache");
    }
}
