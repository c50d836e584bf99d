package profiles.it.support;

import static org.awaitility.Awaitility.await;
import static profiles.it.support.Numbers.number;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/** The events of the server, and what they are about, as the database holds them. */
public final class EventTable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DataSource database;

    public EventTable(DataSource database) {
        this.database = database;
    }

    /** Leaves an event there as a node does that dies before it tells anybody. */
    public void leave(String kind, Session actor, Session subject) {
        number(
                database,
                """
                insert into event (kind, actor_tn_id, subject_tn_id, created_at, next_attempt_at)
                values (?, ?, ?, now(), now()) returning 1""",
                kind,
                actor.tnId(),
                subject.tnId());
    }

    /** Leaves so many events about each of them there, all in the same moment. */
    public void leave(String kind, List<Person> subjects, int each) {
        number(
                database,
                """
                with left_behind as (
                    insert into event
                    (kind, actor_tn_id, subject_tn_id, created_at, next_attempt_at)
                    select ?, 1, tn_id, now(), now() from profile, generate_series(1, ?)
                    where id_tag = any (?) returning 1)
                select count(*) from left_behind""",
                kind,
                each,
                subjects.stream().map(Person::idTag).toList());
    }

    /** How many events there are, those given up included. */
    public int count() {
        return number(database, "select count(*) from event");
    }

    /** Waits until nobody is to be told any more what the one did to the other. */
    public void awaitTold(Session actor, Session subject) {
        await("everybody to be told of " + actor.idTag() + " and " + subject.idTag())
                .atMost(PATIENCE)
                .until(() -> count(actor, subject) == 0);
    }

    /** Waits until nobody is to be told any more what was done to somebody. */
    public void awaitTold(Session subject) {
        await("everybody to be told of " + subject.idTag())
                .atMost(PATIENCE)
                .until(
                        () ->
                                number(
                                                database,
                                                "select count(*) from event where subject_tn_id = ?",
                                                subject.tnId())
                                        == 0);
    }

    /** Waits until telling somebody what the one did to the other has failed. */
    public void awaitFailure(Session actor, Session subject) {
        await("a failure to tell of " + actor.idTag() + " and " + subject.idTag())
                .atMost(PATIENCE)
                .until(() -> count(actor, subject, "last_error is not null") == 1);
    }

    /** Makes the next attempt due at once. */
    public void hurry(Session actor, Session subject) {
        number(
                database,
                """
                update event set next_attempt_at = now()
                where actor_tn_id = ? and subject_tn_id = ? returning 1""",
                actor.tnId(),
                subject.tnId());
    }

    public int count(Session actor, Session subject) {
        return count(actor, subject, "true");
    }

    private int count(Session actor, Session subject, String condition) {
        return number(
                database,
                "select count(*) from event where actor_tn_id = ? and subject_tn_id = ? and "
                        + condition,
                actor.tnId(),
                subject.tnId());
    }

    /** Makes the one ask the other, without a word to anybody. */
    public void ask(Session actor, Session subject) {
        number(
                database,
                """
                insert into relationship (from_tn_id, to_tn_id, connection, updated_at)
                values (?, ?, 'pending', now()) returning 1""",
                actor.tnId(),
                subject.tnId());
    }

    /** How many mails of this kind were written to the address. */
    public int mails(String kind, Person recipient) {
        return number(
                database,
                "select count(*) from mail where kind = ? and recipient = ?",
                kind,
                recipient.email());
    }

    /** Breaks what writes mails to somebody, but for those with a link. */
    public void refuseMailsTo(Person person) {
        execute(
                """
                alter table mail add constraint "refuse %1$s"
                check (kind = 'welcome' or recipient <> '%1$s') not valid""",
                person.email());
    }

    public void acceptMailsTo(Person person) {
        execute("alter table mail drop constraint \"refuse %s\"", person.email());
    }

    /** Lets every transaction fail at its end in which the actor did something to tell of. */
    public void refuseCommitsOf(Session actor) {
        execute(
                """
                create function refuse_%1$s() returns trigger language plpgsql as
                $$ begin raise exception 'refused by a test'; end $$;
                create constraint trigger refuse_%1$s after insert on event
                deferrable initially deferred for each row
                when (new.actor_tn_id = %1$s) execute function refuse_%1$s()""",
                Long.toString(actor.tnId()));
    }

    private void execute(String command, String value) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(command.formatted(value));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Suspends them all, without a word to anybody; their addresses count as confirmed. */
    public void suspend(List<Person> people) {
        List<String> tags = people.stream().map(Person::idTag).toList();
        number(
                database,
                """
                with suspended as (
                    update profile set status = 'suspended' where id_tag = any (?) returning tn_id),
                confirmed as (
                    update account set email_verified_at = now()
                    where tn_id in (select tn_id from suspended) returning 1)
                select count(*) from confirmed""",
                tags);
    }

    /** Counts the address as confirmed. */
    public void confirm(Session session) {
        number(
                database,
                "update account set email_verified_at = now() where tn_id = ? returning 1",
                session.tnId());
    }
}
