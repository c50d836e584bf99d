package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static profiles.it.support.Jsons.json;

import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.it.support.Communities;
import profiles.it.support.EventTable;
import profiles.it.support.Mailbox;
import profiles.it.support.People;
import profiles.it.support.Person;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;
import profiles.it.support.Session;

/** Who hears of what happens between people and communities. */
@ServerTest
class MembershipNewsIT {

    private final Person alice = People.alice();
    private final Person bob = People.bob();
    private Mailbox mailbox;
    private EventTable events;
    private Communities owner;
    private Communities visitor;
    private Session community;
    private Session bobs;
    private String tag;

    @BeforeEach
    void found(ProfilesApi api, Mailbox mails, DataSource database) {
        mailbox = mails;
        events = new EventTable(database);
        Session alices = api.register(alice);
        bobs = api.register(bob);
        events.confirm(alices);
        events.confirm(bobs);
        owner = new Communities(api.as(alices));
        visitor = new Communities(api.as(bobs));
        tag = owner.found();
        community = new Session(owner.read(tag).data().getInt("tnId"), tag, "none");
    }

    @Test
    void ownerShouldHearOfRequests() {
        visitor.relate(tag, "connect").expect(200);

        assertThat(mailbox.awaitMail(alice.email(), "would like to").text()).contains(bob.idTag());
    }

    @Test
    void ownerShouldNotHearOfRequestsThatAreIgnored() {
        owner.change(tag, json("{\"settings\": {\"connectionMode\": \"I\"}}")).expect(200);

        visitor.relate(tag, "connect").expect(200);

        assertThat(events.count(bobs, community)).isZero();
        assertThat(events.mails("join", alice)).isZero();
    }

    @Test
    void personShouldHearOfApproval() {
        visitor.relate(tag, "connect").expect(200);

        owner.put(tag, bob.idTag()).expect(200);

        assertThat(mailbox.awaitMail(bob.email(), "Welcome to " + tag).text())
                .contains("you are now a member");
    }

    @Test
    void personShouldHearOfInvitations() {
        owner.put(tag, bob.idTag()).expect(200);

        assertThat(mailbox.awaitMail(bob.email(), "invited to " + tag).text())
                .contains("invites you");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I", "A"})
    void personShouldHearNothingOfWhatTheyIgnoreOrAlwaysAccept(String connectionMode) {
        visitor.answerRequests(connectionMode);

        owner.put(tag, bob.idTag()).expect(200);

        assertThat(events.count(community, bobs)).isZero();
        assertThat(events.mails("invitation", bob)).isZero();
    }
}
