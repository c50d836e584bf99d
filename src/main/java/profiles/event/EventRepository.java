package profiles.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table of events. */
@ApplicationScoped
public class EventRepository {

    @PersistenceContext EntityManager em;

    void add(Happening happening) {
        em.createNativeQuery(
                        """
                        insert into event
                        (kind, actor_tn_id, subject_tn_id, created_at, next_attempt_at)
                        values (?1, ?2, ?3, ?4, ?4)""")
                .setParameter(1, happening.kind().word())
                .setParameter(2, happening.actorTnId())
                .setParameter(3, happening.subjectTnId())
                .setParameter(4, Timestamp.from(happening.at()))
                .executeUpdate();
    }

    /** The event that has been due longest and that no other node is busy with, locked. */
    Optional<DueEvent> findDue(Instant now) {
        List<?> due =
                em.createNativeQuery(
                                """
                                select id, kind, actor_tn_id, subject_tn_id, created_at, attempts
                                from event where next_attempt_at <= ?1
                                order by next_attempt_at, id
                                limit 1 for update skip locked""")
                        .setParameter(1, Timestamp.from(now))
                        .getResultList();
        return due.stream().map(Object[].class::cast).map(EventRepository::dueEvent).findFirst();
    }

    private static DueEvent dueEvent(Object[] row) {
        return new DueEvent(
                number(row[0]),
                (String) row[1],
                number(row[2]),
                number(row[3]),
                ((Timestamp) row[4]).toInstant(),
                ((Number) row[5]).intValue());
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    /** Counts an attempt and says when the next would be due. */
    void schedule(long id, Instant nextAttempt) {
        em.createNativeQuery(
                        """
                        update event set attempts = attempts + 1, next_attempt_at = ?2
                        where id = ?1""")
                .setParameter(1, id)
                .setParameter(2, Timestamp.from(nextAttempt))
                .executeUpdate();
    }

    /**
     * @return false when another node is just delivering it or has done so
     */
    boolean remove(long id) {
        return em.createNativeQuery(
                                """
                                delete from event where id in (
                                    select id from event where id = ?1 for update skip locked)""")
                        .setParameter(1, id)
                        .executeUpdate()
                > 0;
    }

    void noteError(long id, String reason) {
        em.createNativeQuery("update event set last_error = left(?2, 200) where id = ?1")
                .setParameter(1, id)
                .setParameter(2, reason)
                .executeUpdate();
    }

    void giveUp(long id) {
        em.createNativeQuery("update event set next_attempt_at = null where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    int removeGivenUpBefore(Instant then) {
        return em.createNativeQuery(
                        """
                        delete from event where id in (
                            select id from event
                            where next_attempt_at is null and created_at < ?1
                            limit 10000 for update skip locked)""")
                .setParameter(1, Timestamp.from(then))
                .executeUpdate();
    }
}
