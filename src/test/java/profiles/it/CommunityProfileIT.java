package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static profiles.it.support.Jsons.json;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import profiles.it.support.Answer;
import profiles.it.support.Call;
import profiles.it.support.Communities;
import profiles.it.support.Files;
import profiles.it.support.People;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;
import profiles.it.support.Session;

/** A community's profile and settings. */
@ServerTest
class CommunityProfileIT {

    private Session owner;
    private Communities communities;
    private String tag;

    @BeforeEach
    void found(ProfilesApi api) {
        owner = api.register(People.alice());
        communities = new Communities(api.as(owner));
        tag = communities.found();
    }

    @Test
    void readShouldTellEverything() {
        communities.change(
                tag, json("{\"name\": \"Devs\", \"x\": {\"bio\": \"b\", \"bio.vis\": \"owner\"}}"));

        JsonObject data = communities.read(tag).expect(200).data();

        assertThat(data)
                .isEqualTo(
                        json(
                                """
                                {"tnId": %d, "idTag": "%s", "name": "Devs", "type": "community", "createdAt": "%s",
                                "x": {"bio": "b", "bio.vis": "owner"}, "role": "owner",
                                "settings": {"connectionMode": "M", "allowFollowers": true, "discoverable": true}}""",
                                data.getInt("tnId"), tag, data.getString("createdAt")));
    }

    @Test
    void changeShouldAnswerTheCommunityAsItIsNow() {
        Answer answer =
                communities.change(
                        tag,
                        json(
                                """
                                {"name": "Devs", "x": {"bio": "We write software"},
                                "settings": {"connectionMode": "A"}, "status": "banned", "type": "person"}"""));

        Answer read = communities.read(tag);
        assertThat(answer.expect(200).data()).isEqualTo(read.data());
        assertThat(answer.header("ETag")).isEqualTo(read.header("ETag"));
        assertThat(read.data())
                .containsAllEntriesOf(
                        json(
                                """
                                {"name": "Devs", "type": "community", "x": {"bio": "We write software"},
                                "settings": {"connectionMode": "A", "allowFollowers": true, "discoverable": true}}"""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": null} | /name",
                "{\"x\": {\"age\": 7}} | /x/age",
                "{\"settings\": {\"connectionMode\": \"Z\"}} | /settings/connectionMode",
                "{\"profilePic\": 7} | /profilePic",
                "{\"profilePic\": \"b1~abc\"} | /profilePic",
                "{\"coverPic\": \"/file/b1~0123456789012345678901234567890123456789012\"} | /coverPic"
            })
    void changeShouldNameUnfitMember(String patch, String pointer) {
        JsonObject before = communities.read(tag).data();

        Answer answer = communities.change(tag, json(patch));

        assertThat(answer.expect(400).refusedMembers()).containsExactly(pointer);
        assertThat(communities.read(tag).data()).isEqualTo(before);
    }

    @Test
    void changeShouldShowAndRemovePicturesOfTheOwner(DataSource database) throws SQLException {
        String pic = Files.add(database, owner.tnId());
        String cover = Files.add(database, owner.tnId());

        JsonObject shown =
                communities
                        .change(
                                tag,
                                json(
                                        "{\"profilePic\": \"%s\", \"coverPic\": \"/file/%s\"}",
                                        pic, cover))
                        .expect(200)
                        .data();
        JsonObject removed =
                communities.change(tag, json("{\"profilePic\": null}")).expect(200).data();

        assertThat(shown.getString("profilePic")).isEqualTo("/api/file/" + pic);
        assertThat(shown.getString("coverPic")).isEqualTo("/api/file/" + cover);
        assertThat(removed).doesNotContainKey("profilePic").containsKey("coverPic");
    }

    @Test
    void changeShouldWriteWhenPreconditionHolds() {
        String etag = communities.read(tag).header("ETag").orElseThrow();

        Answer answer = rename("Devs", etag).expect(200);

        assertThat(answer.header("ETag")).isPresent().isNotEqualTo(etag);
    }

    @Test
    void changeShouldTakeThePreconditionOfThePublicProfile() {
        String etag =
                communities
                        .api()
                        .send(Call.get("/api/profiles/" + tag))
                        .header("ETag")
                        .orElseThrow();

        rename("Devs", etag).expect(200);
    }

    @Test
    void changeShouldNotWriteWhenPreconditionFails() {
        String stale = communities.read(tag).header("ETag").orElseThrow();
        rename("Devs", stale).expect(200);

        Answer answer = rename("Again", stale).expect(412);

        assertThat(answer.header("ETag")).isEqualTo(communities.read(tag).header("ETag"));
        assertThat(communities.read(tag).data().getString("name")).isEqualTo("Devs");
    }

    private Answer rename(String name, String etag) {
        return communities
                .api()
                .send(
                        Call.patch("/api/communities/" + tag, json("{\"name\": \"%s\"}", name))
                                .header("If-Match", etag));
    }

    @Test
    void peopleShouldBeNoCommunities() {
        communities.read(owner.idTag()).expect(404);
        communities.members(owner.idTag(), "").expect(404);
        communities.change("nobody@example.com", json("{}")).expect(404);
        communities.read("no-tag").expect(404);
    }

    @Test
    void transferShouldBeServedHereToo(ProfilesApi api) {
        Session bob = api.register(People.bob());
        new Communities(api.as(bob)).answerRequests("A");
        communities.put(tag, bob.idTag()).expect(200);

        JsonObject data =
                communities
                        .api()
                        .send(
                                Call.post(
                                        "/api/communities/" + tag + "/transfer",
                                        json("{\"idTag\": \"%s\"}", bob.idTag())))
                        .expect(200)
                        .data();

        assertThat(data)
                .isEqualTo(
                        json(
                                "{\"idTag\": \"%s\", \"owner\": \"%s\", \"previousOwner\": \"%s\"}",
                                tag, bob.idTag(), owner.idTag()));
    }
}
