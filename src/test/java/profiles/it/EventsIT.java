package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static profiles.it.support.Jsons.json;

import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import profiles.it.support.Admins;
import profiles.it.support.Communities;
import profiles.it.support.EventTable;
import profiles.it.support.Mailbox;
import profiles.it.support.People;
import profiles.it.support.Person;
import profiles.it.support.ProfilesApi;
import profiles.it.support.Relations;
import profiles.it.support.ServerTest;
import profiles.it.support.Session;
import profiles.relationship.RelationshipVerb;

/** What people do over HTTP, told to those it is done to. */
@ServerTest
class EventsIT {

    private final Person alice = People.alice();
    private final Person bob = People.bob();
    private ProfilesApi api;
    private Mailbox mailbox;
    private EventTable events;
    private Session alicesSession;
    private Session bobsSession;

    @BeforeEach
    void registerBoth(ProfilesApi anonymous, Mailbox mails, DataSource database) {
        api = anonymous;
        mailbox = mails;
        events = new EventTable(database);
        alicesSession = api.register(alice);
        bobsSession = api.register(bob);
        events.confirm(alicesSession);
        events.confirm(bobsSession);
    }

    @Test
    void personShouldHearWhoAsksToConnect() {
        connect(alicesSession, bob.idTag());

        mailbox.awaitMail(bob.email(), alice.idTag() + " would like to connect with you");
    }

    @Test
    void personShouldHearNothingOfARequestTheyAccept() {
        connect(alicesSession, bob.idTag());
        events.awaitTold(alicesSession, bobsSession);

        connect(bobsSession, alice.idTag());

        events.awaitTold(bobsSession, alicesSession);
        assertThat(events.mails("connection", alice)).isZero();
    }

    @Test
    void nobodyShouldHearOfWhatWasRolledBack() {
        events.refuseCommitsOf(alicesSession);

        relations(alicesSession).attempt(RelationshipVerb.CONNECT, bob.idTag()).expect(500);

        assertThat(events.count(alicesSession, bobsSession)).isZero();
        assertThat(events.mails("connection", bob)).isZero();
    }

    @Test
    void ownerShouldHearWhoAsksToJoin() {
        String community = communities(alicesSession).found();

        connect(bobsSession, community);

        mailbox.awaitMail(alice.email(), bob.idTag() + " would like to join " + community);
    }

    @Test
    void memberShouldHearThatTheyWereLetIn() {
        String community = communities(alicesSession).found();
        connect(bobsSession, community);

        communities(alicesSession).put(community, bob.idTag());

        mailbox.awaitMail(bob.email(), "Welcome to " + community);
    }

    @Test
    void personShouldHearThatTheyAreInvited() {
        String community = communities(alicesSession).found();

        communities(alicesSession).put(community, bob.idTag());

        mailbox.awaitMail(bob.email(), "You are invited to " + community);
    }

    @Test
    void personShouldHearNothingOfCommunitiesWhenTheyTurnedItOff() {
        api.as(bobsSession).patchMe(json("{\"settings\": {\"mailMembership\": false}}"));
        String community = communities(alicesSession).found();

        communities(alicesSession).put(community, bob.idTag());

        events.awaitTold(bobsSession);
        assertThat(events.mails("invitation", bob)).isZero();
    }

    @Test
    void personShouldHearThatTheyAreSuspended() {
        Admins.of(api.admin()).setStatus(bob.idTag(), "suspended").expect(200);

        mailbox.awaitMail(bob.email(), "Your account " + bob.idTag() + " has been suspended");
    }

    @Test
    void personShouldHearThatTheyAreBanned() {
        Admins.of(api.admin()).setStatus(bob.idTag(), "banned").expect(200);

        mailbox.awaitMail(bob.email(), "Your account " + bob.idTag() + " has been banned");
    }

    private void connect(Session caller, String idTag) {
        relations(caller).does(RelationshipVerb.CONNECT, idTag);
    }

    private Relations relations(Session caller) {
        return new Relations(api.as(caller));
    }

    private Communities communities(Session caller) {
        return new Communities(api.as(caller));
    }
}
