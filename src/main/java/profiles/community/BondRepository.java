package profiles.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;

/** Interim. */
@ApplicationScoped
public class BondRepository {

    @PersistenceContext EntityManager em;

    void lock(long one, long other) {
        em.createNativeQuery(
                        """
                        select 1 from relationship
                        where (from_tn_id, to_tn_id) in ((?1, ?2), (?2, ?1))
                        order by from_tn_id for update""")
                .setParameter(1, one)
                .setParameter(2, other)
                .getResultList();
    }

    boolean isBlocked(long from, long to) {
        return is(from, to, "blocked");
    }

    boolean isPending(long from, long to) {
        return is(from, to, "connection = 'pending'");
    }

    private boolean is(long from, long to, String condition) {
        return !em.createNativeQuery(
                        "select 1 from relationship where from_tn_id = ?1 and to_tn_id = ?2 and "
                                + condition)
                .setParameter(1, from)
                .setParameter(2, to)
                .getResultList()
                .isEmpty();
    }

    void connect(long from, long to, String connection, Instant now) {
        em.createNativeQuery(
                        """
                        insert into relationship (from_tn_id, to_tn_id, connection, updated_at)
                        values (?1, ?2, ?3, ?4)
                        on conflict (from_tn_id, to_tn_id)
                        do update set connection = ?3, updated_at = ?4""")
                .setParameter(1, from)
                .setParameter(2, to)
                .setParameter(3, connection)
                .setParameter(4, Timestamp.from(now))
                .executeUpdate();
    }

    void disconnect(long one, long other, Instant now) {
        em.createNativeQuery(
                        """
                        update relationship set connection = 'disconnected', updated_at = ?3
                        where (from_tn_id, to_tn_id) in ((?1, ?2), (?2, ?1))""")
                .setParameter(1, one)
                .setParameter(2, other)
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
    }
}
