package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static profiles.it.support.Jsons.json;
import static profiles.it.support.Numbers.number;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.it.support.EventTable;
import profiles.it.support.Mailbox;
import profiles.it.support.People;
import profiles.it.support.Person;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ReceivedMail;
import profiles.it.support.ServerTest;
import profiles.it.support.Session;

/** Mails about what others did, from events that a node left behind when it died. */
@ServerTest
class NoticesIT {

    private final Person alice = People.alice();
    private final Person bob = People.bob();
    private ProfilesApi api;
    private Mailbox mailbox;
    private DataSource database;
    private EventTable events;
    private Session alicesSession;
    private Session bobsSession;

    @BeforeEach
    void registerBoth(ProfilesApi anonymous, Mailbox mails, DataSource source) {
        api = anonymous;
        mailbox = mails;
        database = source;
        events = new EventTable(source);
        alicesSession = api.register(alice);
        bobsSession = api.register(bob);
        events.confirm(bobsSession);
    }

    @ParameterizedTest
    @CsvSource({
        "en, would like to connect with you",
        "de, möchte sich mit Ihnen verbinden",
        "hu, szeretne kapcsolatba lépni Önnel"
    })
    void personAskedToConnectShouldGetMailInTheirLanguage(String lang, String words) {
        Person other = People.alice();
        Session othersSession = signUp(other, lang);
        events.ask(alicesSession, othersSession);

        events.leave("connection_requested", alicesSession, othersSession);

        ReceivedMail mail = mailbox.awaitMail(other.email(), words);
        assertThat(mail.subject()).startsWith(alice.idTag());
        assertThat(mail.text()).contains(alice.idTag()).contains("mailConnectionRequests");
    }

    @Test
    void personAskedToConnectShouldGetOneMailADay() {
        events.ask(alicesSession, bobsSession);
        events.leave("connection_requested", alicesSession, bobsSession);
        events.leave("connection_requested", alicesSession, bobsSession);

        events.awaitTold(alicesSession, bobsSession);

        assertThat(events.mails("connection", bob)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from relationship where from_tn_id = ?",
                "update relationship set connection = 'connected' where from_tn_id = ?",
                "update profile set status = 'suspended' where tn_id = ?",
            })
    void nobodyShouldGetMailAboutARequestThatIsNoMore(String change) {
        events.ask(alicesSession, bobsSession);
        number(database, change + " returning 1", alicesSession.tnId());

        events.leave("connection_requested", alicesSession, bobsSession);

        events.awaitTold(alicesSession, bobsSession);
        assertThat(events.mails("connection", bob)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update account set email_verified_at = null where tn_id = ?",
                "update profile set status = 'banned' where tn_id = ?",
                "update profile set connection_mode = 'I' where tn_id = ?",
                "insert into relationship (from_tn_id, to_tn_id, muted, updated_at)"
                        + " select ?, max(from_tn_id), true, now() from relationship"
                        + " where to_tn_id = %d and connection = 'pending'",
            })
    void personShouldGetNoMailWhenItIsNotForThem(String change) {
        events.ask(alicesSession, bobsSession);
        number(database, change.formatted(bobsSession.tnId()) + " returning 1", bobsSession.tnId());

        events.leave("connection_requested", alicesSession, bobsSession);

        events.awaitTold(alicesSession, bobsSession);
        assertThat(events.mails("connection", bob)).isZero();
    }

    @Test
    void personShouldGetNoMailWhenTheyTurnedItOff() {
        events.ask(alicesSession, bobsSession);
        settle(bobsSession, "mailConnectionRequests");

        events.leave("connection_requested", alicesSession, bobsSession);

        events.awaitTold(alicesSession, bobsSession);
        assertThat(events.mails("connection", bob)).isZero();
    }

    @Test
    void suspendedPersonShouldGetMail() {
        suspend(bobsSession);

        events.leave("profile_suspended", alicesSession, bobsSession);

        ReceivedMail mail = mailbox.awaitMail(bob.email(), "has been suspended");
        assertThat(mail.text())
                .contains("Your account " + bob.idTag() + " at Profiles has been suspended.")
                .contains("mailSuspension")
                .doesNotContain(alice.idTag());
    }

    @Test
    void suspendedPersonShouldGetNoMailWhenTheyTurnedItOff() {
        settle(bobsSession, "mailSuspension");
        suspend(bobsSession);

        events.leave("profile_suspended", alicesSession, bobsSession);

        events.awaitTold(alicesSession, bobsSession);
        assertThat(events.mails("suspension", bob)).isZero();
    }

    @Test
    void eventShouldBeTriedAgainWhenTheMailCouldNotBeWritten() {
        suspend(bobsSession);
        events.refuseMailsTo(bob);
        events.leave("profile_suspended", alicesSession, bobsSession);
        events.awaitFailure(alicesSession, bobsSession);

        events.acceptMailsTo(bob);
        events.hurry(alicesSession, bobsSession);

        events.awaitTold(alicesSession, bobsSession);
        assertThat(events.mails("suspension", bob)).isEqualTo(1);
    }

    private Session signUp(Person person, String lang) {
        JsonObject usual = person.registration(ProfilesApi.INVITATION);
        api.tryRegister(Json.createObjectBuilder(usual).add("lang", lang).build()).expect(201);
        String refId = mailbox.awaitLink(person.email(), "welcome").refId();
        return Session.of(api.setPassword(refId, person.password()).expect(200).data());
    }

    private void suspend(Session session) {
        number(
                database,
                "update profile set status = 'suspended' where tn_id = ? returning 1",
                session.tnId());
    }

    private void settle(Session session, String setting) {
        JsonObject off = json("{\"settings\": {\"%s\": false}}", setting);
        api.as(session).patchMe(off).expect(200);
    }
}
