package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import profiles.it.support.Mailbox;
import profiles.it.support.People;
import profiles.it.support.Person;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerLog;
import profiles.it.support.ServerTest;
import profiles.it.support.Session;

@ServerTest
class SecretsIT {

    @Test
    void logShouldHoldNoSecret(ProfilesApi api, Mailbox mailbox, ServerLog log) {
        Person alice = People.alice();
        Session registered = api.register(alice);
        String refId = mailbox.awaitLink(alice.email(), "welcome").refId();
        api.setPassword(refId, alice.password()).expect(200);
        Session session = api.login(alice);
        api.tryLogin(alice.idTag(), "not-her-secret-4711").expect(401);
        api.as(session.withToken(session.token() + "x")).me().expect(401);

        assertThat(log.text())
                .doesNotContain(
                        refId,
                        alice.password(),
                        "not-her-secret-4711",
                        session.token(),
                        registered.token(),
                        People.ADMIN.password());
    }
}
