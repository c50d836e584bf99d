package profiles.visibility;

import static org.assertj.core.api.Assertions.assertThat;
import static profiles.it.support.Jsons.json;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import profiles.http.JsonbProvider;
import profiles.identity.IdTag;
import profiles.profile.ProfileSettings;
import profiles.profile.ProfileStatus;
import profiles.profile.ProfileType;

class ProfileViewTest {

    private static final Viewer STRANGER = new Viewer(7, false);
    private static final Viewer ANONYMOUS = new Viewer(Viewer.NOBODY, false);
    private static final String X =
            """
            {"bio": "Curious", "job": "Reader", "job.vis": "verified", "pet": "Dinah", "pet.vis": "F",
             "tea": "at six", "tea.vis": "C", "age": "7", "age.vis": "owner"}""";

    @Test
    void viewShouldHoldNothingOfARelationWhenAnonymous() {
        assertThat(seen(alice(Relation.NONE), ANONYMOUS))
                .isEqualTo(json("{%s, \"x\": {\"bio\": \"Curious\"}}", MEMBERS));
    }

    @Test
    void viewShouldTellStrangerThatThereIsNothingBetweenThem() {
        assertThat(seen(alice(Relation.NONE), STRANGER))
                .isEqualTo(
                        json(
                                """
                                {%s, "x": {"bio": "Curious", "job": "Reader", "job.vis": "verified"},
                                 "following": false, "follower": false, "connected": false,
                                 "connection": "disconnected"}""",
                                MEMBERS));
    }

    @Test
    void viewShouldTellWhatThereIs() {
        var relation = new Relation(true, true, "pending", true, true, true, null);

        assertThat(seen(alice(relation), STRANGER))
                .isEqualTo(
                        json(
                                """
                                {%s, "x": {"bio": "Curious", "job": "Reader", "job.vis": "verified",
                                 "pet": "Dinah", "pet.vis": "F"},
                                 "following": true, "follower": true, "connected": "R",
                                 "connection": "pending", "requested": true, "blocked": true,
                                 "muted": true, "status": "B"}""",
                                MEMBERS));
    }

    @Test
    void viewShouldTellMemberTheirRole() {
        var relation = new Relation(false, false, "connected", false, false, false, "moderator");

        assertThat(seen(alice(relation), STRANGER))
                .isEqualTo(
                        json(
                                """
                                {%s, "x": {"bio": "Curious", "job": "Reader", "job.vis": "verified",
                                 "pet": "Dinah", "pet.vis": "F", "tea": "at six", "tea.vis": "C"},
                                 "following": false, "follower": false, "connected": true,
                                 "connection": "connected", "roles": ["moderator"]}""",
                                MEMBERS));
    }

    @Test
    void viewShouldHoldAllFieldsForOwner() {
        var relation = new Relation(false, false, "connected", false, false, false, "owner");

        assertThat(seen(alice(relation), STRANGER).getJsonObject("x")).isEqualTo(json(X));
        assertThat(seen(alice(Relation.NONE), new Viewer(12345, false)).getJsonObject("x"))
                .isEqualTo(json(X));
    }

    @Test
    void viewShouldHoldPublicFieldsOnlyWhenForAnybody() {
        var relation = new Relation(true, true, "connected", false, false, false, null);

        assertThat(written(ProfileView.publicOf(alice(relation))))
                .isEqualTo(json("{%s, \"x\": {\"bio\": \"Curious\"}}", MEMBERS));
    }

    @Test
    void viewForAnybodyShouldHoldTheMarkOfTheViewer() {
        var relation = new Relation(false, false, "disconnected", false, false, true, null);

        assertThat(written(ProfileView.publicOf(alice(relation))))
                .isEqualTo(json("{%s, \"status\": \"M\", \"x\": {\"bio\": \"Curious\"}}", MEMBERS));
    }

    @Test
    void viewShouldTellStatusAndPicturesAndNoEmptyFields() {
        var banned =
                profile(
                        ProfileStatus.BANNED,
                        "{\"bio.vis\": \"owner\"}",
                        "b1~a",
                        "b1~b",
                        Relation.NONE);

        assertThat(seen(banned, ANONYMOUS))
                .isEqualTo(
                        json(
                                """
                                {%s, "status": "banned", "profilePic": "/api/file/b1~a",
                                 "coverPic": "/api/file/b1~b"}""",
                                MEMBERS));
    }

    private static final String MEMBERS =
            """
            "tnId": 12345, "idTag": "alice@example.com", "name": "Alice", "type": "person",
            "createdAt": "2025-01-01T12:00:00Z\"""";

    private static VisibleProfile alice(Relation relation) {
        return profile(ProfileStatus.ACTIVE, X, null, null, relation);
    }

    private static VisibleProfile profile(
            ProfileStatus status, String x, String profilePic, String coverPic, Relation relation) {
        return new VisibleProfile(
                12345,
                IdTag.stored("alice@example.com"),
                "Alice",
                ProfileType.PERSON,
                status,
                x,
                profilePic,
                coverPic,
                ProfileSettings.DEFAULT,
                Instant.parse("2025-01-01T12:00:00.789Z"),
                3,
                relation);
    }

    private static JsonObject seen(VisibleProfile profile, Viewer viewer) {
        return written(ProfileView.of(profile, viewer));
    }

    private static JsonObject written(ProfileView view) {
        return json("%s", new JsonbProvider().getContext(ProfileView.class).toJson(view));
    }
}
