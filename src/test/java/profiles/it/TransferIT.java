package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static profiles.it.support.Jsons.json;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.it.support.Admins;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;
import profiles.it.support.Statuses;
import profiles.it.support.Troop;

/** Communities that change hands. */
@ServerTest
class TransferIT {

    private Troop troop;
    private DataSource database;

    @BeforeEach
    void gather(ProfilesApi api, DataSource source) {
        troop = Troop.gather(api);
        database = source;
    }

    private Map<String, String> ranksWith(String... changed) {
        var ranks = new HashMap<String, String>();
        ranks.put(troop.idTag("owner"), "owner");
        ranks.put(troop.idTag("moderator"), "moderator");
        ranks.put(troop.idTag("moderator2"), "moderator");
        ranks.put(troop.idTag("member"), "member");
        ranks.put(troop.idTag("member2"), "member");
        for (int i = 0; i < changed.length; i += 2) {
            ranks.put(troop.idTag(changed[i]), changed[i + 1]);
        }
        return ranks;
    }

    @Test
    void transferShouldMakeTheOldOwnerModerator() {
        var data = troop.as("owner").transfer(troop.tag(), troop.idTag("member")).data();

        assertThat(data)
                .isEqualTo(
                        json(
                                "{\"idTag\": \"%s\", \"owner\": \"%s\", \"previousOwner\": \"%s\"}",
                                troop.tag(), troop.idTag("member"), troop.idTag("owner")));
        assertThat(troop.ranks()).isEqualTo(ranksWith("owner", "moderator", "member", "owner"));
    }

    @Test
    void transferShouldPassTheOwnersPowersOn() {
        troop.as("owner").transfer(troop.tag(), troop.idTag("member")).expect(200);

        troop.as("owner").change(troop.tag(), json("{\"name\": \"Mine\"}")).expect(403);
        troop.as("member").change(troop.tag(), json("{\"name\": \"Ours\"}")).expect(200);
        troop.as("member").remove(troop.tag(), troop.idTag("owner")).expect(204);
    }

    @Test
    void transferToTheOwnerShouldChangeNothing() {
        troop.as("owner").transfer(troop.tag(), troop.idTag("owner")).expect(200);

        assertThat(troop.ranks()).isEqualTo(ranksWith());
    }

    @Test
    void adminShouldHandTheCommunityToAStranger() {
        troop.as("admin").transfer(troop.tag(), troop.idTag("stranger")).expect(200);

        assertThat(troop.ranks()).isEqualTo(ranksWith("owner", "moderator", "stranger", "owner"));
    }

    @Test
    void onlyTheHandOverByAnAdminShouldBeLogged() {
        troop.as("owner").transfer(troop.tag(), troop.idTag("member")).expect(200);
        troop.as("admin").transfer(troop.tag(), troop.idTag("stranger")).expect(200);
        troop.as("admin").transfer(troop.tag(), troop.idTag("stranger")).expect(200);

        assertThat(Admins.of(troop.api().admin()).audit("?subject=" + troop.tag()).items())
                .singleElement()
                .satisfies(
                        entry ->
                                assertThat(entry)
                                        .containsAllEntriesOf(
                                                json(
                                                        """
                                                        {"action": "community.transfer", "subject": "%s",
                                                        "change": {"owner": {"old": "%s", "new": "%s"}}}""",
                                                        troop.tag(),
                                                        troop.idTag("member"),
                                                        troop.idTag("stranger"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"suspended", "banned"})
    void communityShouldOutliveItsOwner(String status) {
        Admins.of(troop.api().admin()).setStatus(troop.idTag("owner"), status).expect(200);

        var ranks = troop.as("member").ranks(troop.tag());
        troop.as("moderator").remove(troop.tag(), troop.idTag("member2")).expect(204);
        troop.as("moderator").transfer(troop.tag(), troop.idTag("member")).expect(403);
        troop.as("admin").transfer(troop.tag(), troop.idTag("member")).expect(200);

        assertThat(ranks).doesNotContainKey(troop.idTag("owner")).hasSize(4);
        troop.as("member").change(troop.tag(), json("{\"name\": \"Ours\"}")).expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"suspended", "banned"})
    void communityShouldGoToNobodyWhoIsNotActive(String status) throws SQLException {
        Statuses.set(database, troop.idTag("member"), status);

        troop.as("owner").transfer(troop.tag(), troop.idTag("member")).expect(404);
        troop.as("admin").transfer(troop.tag(), troop.idTag("member")).expect(404);
    }

    @Test
    void communityShouldGoToNoCommunity() {
        String other = troop.as("owner").found();

        troop.as("owner").transfer(troop.tag(), other).expect(400);
        troop.as("admin").transfer(troop.tag(), other).expect(404);
    }

    @Test
    void unknownShouldBeUnknown() {
        troop.as("owner").transfer(troop.tag(), "nobody-knows@example.com").expect(404);
        troop.as("owner").transfer("nobody-knows@example.com", troop.idTag("member")).expect(404);
        troop.as("owner").transfer(troop.idTag("member"), troop.idTag("member")).expect(404);
        troop.as("owner").transfer(troop.tag(), "none").expect(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"suspended", "banned"})
    void suspendedCommunityShouldBeUnknownToItsOwner(String status) throws SQLException {
        Statuses.set(database, troop.tag(), status);

        troop.as("owner").read(troop.tag()).expect(404);
        troop.as("owner").change(troop.tag(), json("{\"name\": \"Devs\"}")).expect(404);
        troop.as("owner").members(troop.tag(), "").expect(404);
        troop.as("owner").put(troop.tag(), troop.idTag("stranger")).expect(404);
        troop.as("owner").remove(troop.tag(), troop.idTag("member")).expect(404);
        troop.as("owner").transfer(troop.tag(), troop.idTag("member")).expect(404);
        troop.as("owner").tryFound(troop.tag(), json("{\"type\": \"idp\"}")).expect(409);
        troop.as("admin").members(troop.tag(), "").expect(200);
        troop.as("admin").transfer(troop.tag(), troop.idTag("member")).expect(200);
    }
}
