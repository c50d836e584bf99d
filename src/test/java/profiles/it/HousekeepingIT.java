package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import profiles.it.support.Admins;
import profiles.it.support.Communities;
import profiles.it.support.Mailbox;
import profiles.it.support.People;
import profiles.it.support.Person;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;
import profiles.it.support.Session;

/** What the server clears away by itself; its clockwork ticks once a minute. */
@ServerTest
class HousekeepingIT {

    private static final Duration LONGEST_TICK = Duration.ofSeconds(120);

    private static void letTimePass(DataSource database, Person person) throws SQLException {
        try (var connection = database.getConnection();
                var update =
                        connection.prepareStatement(
                                """
                                update account set created_at = created_at - interval '31 days'
                                where tn_id = (select tn_id from profile where id_tag = ?)""")) {
            update.setString(1, person.idTag());
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private static boolean isFree(ProfilesApi api, Person person) {
        return api.verify(person.idTag(), "idp").data().getBoolean("available");
    }

    @Test
    @Timeout(180)
    void onlyActiveAccountsThatWereNeverConfirmedAndOwnNothingShouldGo(
            ProfilesApi api, Mailbox mailbox, DataSource database) throws SQLException {
        Person alice = People.alice();
        Session stranger = api.register(alice);
        Person bob = People.bob();
        Session confirmed = api.signUp(bob, mailbox);
        Person founder = People.alice();
        Session owner = api.register(founder);
        new Communities(api.as(owner)).found();
        Person banned = People.bob();
        api.register(banned);
        Admins.of(api.admin()).setStatus(banned.idTag(), "banned").expect(200);
        letTimePass(database, banned);
        letTimePass(database, alice);
        letTimePass(database, bob);
        letTimePass(database, founder);

        await("the account to go").atMost(LONGEST_TICK).until(() -> isFree(api, alice));

        api.as(stranger).me().expect(401);
        api.as(confirmed).me().expect(200);
        assertThat(isFree(api, bob)).isFalse();
        api.as(owner).me().expect(200);
        assertThat(isFree(api, banned)).isFalse();
    }
}
