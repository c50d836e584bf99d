package profiles.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The outbox table. */
@ApplicationScoped
public class MailRepository {

    @PersistenceContext EntityManager em;

    public void add(Mail mail) {
        em.persist(mail);
    }

    /** The mail that has been due longest and that no other node is busy with, locked. */
    Optional<Mail> findDue(Instant now) {
        var query =
                em.createNativeQuery(
                        """
                        select * from mail
                        where status = 'pending' and next_attempt_at <= ?1
                        and (claimed_until is null or claimed_until <= ?1)
                        order by next_attempt_at, id
                        limit 1 for update skip locked
                        """,
                        Mail.class);
        List<?> due = query.setParameter(1, Timestamp.from(now)).getResultList();
        return due.stream().map(Mail.class::cast).findFirst();
    }

    /** The mail, locked, unless it has been dealt with already. */
    Optional<Mail> findPending(long id) {
        return Optional.ofNullable(em.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(Mail::isPending);
    }

    /** Mails not worth sending any more lose their variables; those being sent are left alone. */
    int giveUpExpired(Instant now) {
        return em.createNativeQuery(
                        """
                        update mail set status = 'failed', model = null, claimed_until = null,
                        last_error = left('given up; ' || coalesce(last_error, 'never tried'), 200)
                        where status = 'pending' and give_up_at <= ?1
                        and (claimed_until is null or claimed_until <= ?1)
                        """)
                .setParameter(1, Timestamp.from(now))
                .executeUpdate();
    }

    int removeCreatedBefore(Instant then) {
        return em.createNativeQuery(
                        """
                        delete from mail where id in (
                            select id from mail where created_at < ?1 and status <> 'pending'
                            order by id limit 10000 for update skip locked)""")
                .setParameter(1, Timestamp.from(then))
                .executeUpdate();
    }

    /**
     * Newest first.
     *
     * @param status null: of any status
     */
    List<Mail> list(MailStatus status, long below, int limit) {
        return em.createQuery(
                        """
                        select m from Mail m
                        where m.id < :below and (:anyStatus = true or m.status = :status)
                        order by m.id desc
                        """,
                        Mail.class)
                .setParameter("below", below)
                .setParameter("anyStatus", status == null)
                .setParameter("status", status == null ? MailStatus.PENDING : status)
                .setMaxResults(limit)
                .getResultList();
    }
}
