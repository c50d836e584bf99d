package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import profiles.it.support.Answer;
import profiles.it.support.Mailbox;
import profiles.it.support.People;
import profiles.it.support.Person;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;

/** What slows guessing down, and what it must not get in the way of. */
@ServerTest
class LimitsIT {

    private static final int GUESSES = 8;

    private static void guess(ProfilesApi api, Person victim) {
        IntStream.range(0, GUESSES)
                .forEach(i -> api.tryLogin(victim.idTag(), "wrong guess " + i).expect(401));
    }

    @Test
    void loginShouldBeRefusedAfterManyWrongGuesses(ProfilesApi api) {
        Person alice = People.alice();
        guess(api, alice);

        Answer refused = api.tryLogin(alice.idTag(), "one more").expect(429);

        int wait = Integer.parseInt(refused.header("Retry-After").orElseThrow());
        assertThat(wait).isBetween(1, 900);
        assertThat(refused.header("RateLimit"))
                .contains("\"login-by-account-and-network\";r=0;t=" + wait);
    }

    @Test
    void guessesShouldNotKeepTheOwnerOutElsewhere(ProfilesApi api, Mailbox mailbox) {
        Person alice = People.alice();
        api.signUp(alice, mailbox);
        guess(api.from("10.66.66.66"), alice);

        Answer signedIn = api.from("10.77.77.77").tryLogin(alice.idTag(), alice.password());

        assertThat(signedIn.status()).isEqualTo(200);
    }

    @Test
    void guessesShouldNotKeepTheOwnerFromRecovery(ProfilesApi api, Mailbox mailbox) {
        Person alice = People.alice();
        api.signUp(alice, mailbox);
        guess(api, alice);
        api.forgotPassword(
                jakarta.json.Json.createObjectBuilder().add("idTag", alice.idTag()).build());

        String refId = mailbox.awaitLink(alice.email(), "reset").refId();

        assertThat(api.setPassword(refId, "another good password 7").status()).isEqualTo(200);
    }

    @Test
    void signingInShouldGiveTheAllowanceBack(ProfilesApi api, Mailbox mailbox) {
        Person alice = People.alice();
        api.signUp(alice, mailbox);

        var statuses =
                IntStream.range(0, 2 * GUESSES)
                        .map(i -> api.tryLogin(alice.idTag(), alice.password()).status())
                        .boxed()
                        .toList();

        assertThat(statuses).containsOnly(200);
    }

    @Test
    void forwardedAddressShouldCountOnlyAsFarAsTrustedProxiesWroteIt(ProfilesApi api) {
        Person alice = People.alice();
        guess(api.from("192.0.2.1, 10.88.88.88"), alice);

        Answer refused = api.from("192.0.2.2, 10.88.88.88").tryLogin(alice.idTag(), "other");

        assertThat(refused.status()).isEqualTo(429);
    }
}
