package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static profiles.it.support.Jsons.json;
import static profiles.it.support.Numbers.number;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import profiles.it.support.Admins;
import profiles.it.support.Answer;
import profiles.it.support.Crowd;
import profiles.it.support.Mailbox;
import profiles.it.support.People;
import profiles.it.support.Person;
import profiles.it.support.ProfilesApi;
import profiles.it.support.Session;
import profiles.it.support.TwoNodes;
import profiles.it.support.TwoNodesTest;

/** What an admin does on one node holds on the other. */
@TwoNodesTest
class AdminNodesIT {

    private static final Duration SPREAD = Duration.ofSeconds(5);

    private TwoNodes nodes;
    private Mailbox mailbox;
    private ProfilesApi here;
    private ProfilesApi there;

    @BeforeEach
    void knowNodes(TwoNodes twoNodes) {
        nodes = twoNodes;
        mailbox = nodes.mailbox();
        here = nodes.first().api();
        there = nodes.second().api();
    }

    @Test
    void tokenShouldDieThereWhenItsOwnerIsSuspendedHere() {
        Person alice = People.alice();
        Session session = here.register(alice);
        there.as(session).me().expect(200);

        Admins.of(here.admin()).setStatus(alice.idTag(), "suspended").expect(200);

        assertDiesSoon(session);
    }

    @Test
    void tokenShouldDieThereWhenItsOwnersRolesChangeHere() {
        Person alice = People.alice();
        Session session = here.register(alice);
        there.as(session).me().expect(200);

        Admins.of(here.admin())
                .patch(alice.idTag(), json("{\"roles\": [\"moderator\"]}"))
                .expect(200);

        assertDiesSoon(session);
    }

    /** There are two admins at all, and each wants to be the only one. */
    @Test
    void oneAdminShouldStayWhenTheLastTwoSuspendEachOther() {
        Session keeper = there.login(People.ADMIN);
        Session rival = Admins.signUp(here, mailbox);
        Admins.of(there.as(keeper)).read(rival.idTag()).expect(200);

        List<Answer> answers =
                Crowd.together(
                        List.of(keeper, rival),
                        admin ->
                                admin == keeper
                                        ? Admins.of(there.as(keeper))
                                                .setStatus(rival.idTag(), "suspended")
                                        : Admins.of(here.as(rival))
                                                .setStatus(keeper.idTag(), "suspended"));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(200);
        assertThat(answers).extracting(Answer::status).containsAnyOf(401, 409);
        assertThat(activeAdmins()).isEqualTo(1);
        leaveOnlyTheKeeper(answers.get(0).status() == 200 ? keeper : rival, keeper, rival);
    }

    private void leaveOnlyTheKeeper(Session winner, Session keeper, Session rival) {
        if (winner == rival) {
            Admins.of(here.as(rival)).setStatus(keeper.idTag(), "active").expect(200);
        }
        Admins.of(here.admin()).patch(rival.idTag(), json("{\"roles\": [\"user\"]}")).expect(200);
    }

    private int activeAdmins() {
        return number(
                nodes.database(),
                "select count(*) from account join profile using (tn_id)"
                        + " where roles like '%admin%' and status = 'active'");
    }

    private void assertDiesSoon(Session session) {
        await("the token to be refused on the other node")
                .atMost(SPREAD)
                .until(() -> there.as(session).me().status() == 401);
    }
}
