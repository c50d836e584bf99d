package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.it.support.Admins;
import profiles.it.support.Answer;
import profiles.it.support.Communities;
import profiles.it.support.Mailbox;
import profiles.it.support.People;
import profiles.it.support.Pictures;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;
import profiles.it.support.Session;
import profiles.it.support.Statuses;
import profiles.it.support.StoredPictures;
import profiles.it.support.StoredPictures.Size;
import profiles.it.support.Ties;

/** Who sees a picture: whoever may see one of the profiles that show it. */
@ServerTest
class PictureVisibilityIT {

    private static final String PUBLIC = "public, max-age=31536000, immutable";

    private ProfilesApi anonymous;
    private DataSource database;
    private StoredPictures stored;
    private Session alice;
    private Session bob;
    private String fileId;

    @BeforeEach
    void show(ProfilesApi api, DataSource given) {
        anonymous = api;
        database = given;
        stored = new StoredPictures(database);
        alice = api.register(People.alice());
        bob = api.register(People.bob());
        fileId = stored.add(new Size("tn", 100));
    }

    private Answer seenBy(ProfilesApi api) {
        return new Pictures(api).file("/api/file/" + fileId);
    }

    private void judge(String idTag, String status) throws SQLException {
        Statuses.set(database, idTag, status);
    }

    @Test
    void pictureShouldBeSeenByEverybodyWhenAProfileShowsIt() {
        stored.show(fileId, bob.idTag());

        assertThat(seenBy(anonymous).expect(200).header("Cache-Control")).contains(PUBLIC);
        assertThat(seenBy(anonymous.as(alice)).expect(200).header("Cache-Control"))
                .contains(PUBLIC);
    }

    @Test
    void coverShouldBeSeenByEverybody() {
        stored.cover(fileId, bob.idTag());

        assertThat(seenBy(anonymous).status()).isEqualTo(200);
    }

    @Test
    void pictureOfACommunityShouldBeSeenByEverybody() {
        stored.show(fileId, new Communities(anonymous.as(bob)).found());

        assertThat(seenBy(anonymous).status()).isEqualTo(200);
    }

    @Test
    void pictureOfASuspendedCommunityShouldBeUnknown() throws SQLException {
        String community = new Communities(anonymous.as(bob)).found();
        stored.cover(fileId, community);
        judge(community, "suspended");

        assertThat(seenBy(anonymous).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"suspended", "banned"})
    void pictureShouldBeUnknownWhenTheProfileIsShutOut(String status) throws SQLException {
        stored.show(fileId, bob.idTag());
        judge(bob.idTag(), status);

        Answer refusal = seenBy(anonymous).expect(404);

        assertThat(refusal.error().getString("message")).isEqualTo("There is no such picture.");
        assertThat(refusal.header("Cache-Control")).contains("no-store");
        assertThat(seenBy(anonymous.as(alice)).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"suspended", "banned"})
    void pictureShouldBeSeenByStaffAndKeptByNobodyWhenTheProfileIsShutOut(String status)
            throws SQLException {
        stored.show(fileId, bob.idTag());
        judge(bob.idTag(), status);

        Answer picture = seenBy(anonymous.admin()).expect(200);

        assertThat(picture.header("Cache-Control")).contains("private, no-store");
    }

    @Test
    void pictureShouldBeUnknownToThoseWhomTheProfileBlocks() {
        stored.show(fileId, bob.idTag());
        new Ties(database).block(bob, alice);

        assertThat(seenBy(anonymous.as(alice)).status()).isEqualTo(404);
        assertThat(seenBy(anonymous).status()).isEqualTo(200);
    }

    @Test
    void pictureShouldBeUnknownToStaffWhomTheProfileBlocks(Mailbox mailbox) throws SQLException {
        Session moderator = Admins.signUp(anonymous, mailbox);
        stored.show(fileId, bob.idTag());
        new Ties(database).block(bob, moderator);
        judge(bob.idTag(), "suspended");

        assertThat(seenBy(anonymous.as(moderator)).status()).isEqualTo(404);
    }

    @Test
    void pictureShouldBeSeenByThoseWhoBlockTheProfile() {
        stored.show(fileId, bob.idTag());
        new Ties(database).block(alice, bob);

        assertThat(seenBy(anonymous.as(alice)).status()).isEqualTo(200);
    }

    @Test
    void pictureShouldBeAsVisibleAsTheMostVisibleProfileThatShowsIt() throws SQLException {
        stored.show(fileId, bob.idTag());
        stored.cover(fileId, alice.idTag());
        judge(bob.idTag(), "banned");

        assertThat(seenBy(anonymous).expect(200).header("Cache-Control")).contains(PUBLIC);
    }

    @Test
    void pictureShouldBeSeenThroughAnotherProfileWhenOneBlocks() {
        Session carol = anonymous.register(People.alice());
        stored.show(fileId, bob.idTag());
        stored.show(fileId, carol.idTag());
        new Ties(database).block(bob, alice);

        assertThat(seenBy(anonymous.as(alice)).status()).isEqualTo(200);
    }

    @Test
    void pictureShouldBeSeenAsItsSenderIsWhileNobodyShowsIt() throws SQLException {
        stored.own(fileId, bob);

        assertThat(seenBy(anonymous).expect(200).header("Cache-Control")).contains(PUBLIC);
        judge(bob.idTag(), "suspended");
        assertThat(seenBy(anonymous).status()).isEqualTo(404);
        assertThat(seenBy(anonymous.admin()).expect(200).header("Cache-Control"))
                .contains("private, no-store");
    }

    @Test
    void senderShouldNotCountWhenAProfileShowsThePicture() throws SQLException {
        stored.own(fileId, alice);
        stored.show(fileId, bob.idTag());
        judge(bob.idTag(), "suspended");

        assertThat(seenBy(anonymous).status()).isEqualTo(404);
    }

    @Test
    void pictureShouldBeUnknownWhenItIsNobodys() {
        assertThat(seenBy(anonymous.admin()).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b1~AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "b1~short",
                "b2~AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "%20",
                "b1~%C3%A4",
                "..%2f..%2fetc",
                "b1~AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'",
            })
    void unknownAndMalformedIdsShouldGetTheSameAnswer(String id) {
        Answer refusal = new Pictures(anonymous).file("/api/file/" + id);

        assertThat(refusal.expect(404).error().getString("message"))
                .isEqualTo("There is no such picture.");
    }
}
