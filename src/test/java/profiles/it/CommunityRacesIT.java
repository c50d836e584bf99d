package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.parallel.Isolated;
import profiles.it.support.Answer;
import profiles.it.support.Crowd;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;
import profiles.it.support.Troop;

/** People of a community who act in the same moment: it has one owner after each. */
@Isolated
@ServerTest
class CommunityRacesIT {

    private static final int ROUNDS = 8;

    private static List<Integer> atOnce(List<Supplier<Answer>> deeds) {
        return Crowd.together(deeds, Supplier::get).stream().map(Answer::status).toList();
    }

    private static List<String> owners(Troop troop) {
        return troop.as("stranger").members(troop.tag(), "?role=owner").items().stream()
                .map(owner -> owner.getString("idTag"))
                .toList();
    }

    @RepeatedTest(ROUNDS)
    void transferWhileTheHeirLeavesShouldLeaveOneOwner(ProfilesApi api) {
        Troop troop = Troop.gather(api);
        String heir = troop.idTag("member");

        List<Integer> statuses =
                atOnce(
                        List.of(
                                () -> troop.as("owner").transfer(troop.tag(), heir),
                                () -> troop.as("member").remove(troop.tag(), heir)));

        assertThat(statuses).isIn(List.of(200, 409), List.of(409, 204));
        assertThat(owners(troop))
                .containsExactly(statuses.get(0) == 200 ? heir : troop.idTag("owner"));
    }

    @RepeatedTest(ROUNDS)
    void twoTransfersShouldLeaveOneOwner(ProfilesApi api) {
        Troop troop = Troop.gather(api);

        List<Integer> statuses =
                atOnce(
                        List.of(
                                () ->
                                        troop.as("owner")
                                                .transfer(troop.tag(), troop.idTag("member")),
                                () ->
                                        troop.as("owner")
                                                .transfer(troop.tag(), troop.idTag("member2"))));

        assertThat(statuses).containsExactlyInAnyOrder(200, 403);
        assertThat(owners(troop)).hasSize(1);
    }

    @RepeatedTest(ROUNDS)
    void officersWhoRemoveEachOtherShouldLeaveOneOwner(ProfilesApi api) {
        Troop troop = Troop.gather(api);
        String tag = troop.tag();

        List<Integer> statuses =
                atOnce(
                        List.of(
                                () -> troop.as("owner").transfer(tag, troop.idTag("moderator")),
                                () -> troop.as("owner").remove(tag, troop.idTag("moderator")),
                                () -> troop.as("moderator").remove(tag, troop.idTag("owner")),
                                () -> troop.as("moderator").remove(tag, troop.idTag("moderator2")),
                                () ->
                                        troop.as("moderator2")
                                                .remove(tag, troop.idTag("moderator"))));

        assertThat(statuses).allMatch(status -> status < 500);
        assertThat(owners(troop)).hasSize(1);
    }

    @RepeatedTest(ROUNDS)
    void requestAndInvitationShouldMeet(ProfilesApi api) {
        Troop troop = Troop.gather(api);
        String stranger = troop.idTag("stranger");

        List<Integer> statuses =
                atOnce(
                        List.of(
                                () -> troop.as("stranger").relate(troop.tag(), "connect"),
                                () -> troop.as("owner").put(troop.tag(), stranger)));

        assertThat(statuses).containsOnly(200);
        assertThat(troop.ranks()).containsEntry(stranger, "member");
    }
}
