package profiles.ref;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import profiles.database.Conditions;

/** The stored refs. */
@ApplicationScoped
public class RefRepository {

    @PersistenceContext EntityManager em;

    public void add(Ref ref) {
        em.persist(ref);
        em.flush();
    }

    /** The ref of this refId, whether it is stored as it is or as a hash. */
    public Optional<Ref> find(String refId) {
        return find(refId, LockModeType.NONE);
    }

    public Optional<Ref> findForChange(String refId) {
        return find(refId, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Ref> find(String refId, LockModeType lock) {
        if (!RefKey.isRefId(refId)) {
            return Optional.empty();
        }
        return em.createQuery("select r from Ref r where r.key in (:plain, :hashed)", Ref.class)
                .setParameter("plain", refId)
                .setParameter("hashed", RefKey.hashed(refId))
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** Takes one use, if there is one left by now; those who race for it are served in turn. */
    boolean takeUse(Ref ref, Instant now) {
        return em.createNativeQuery(
                                """
                                update ref set uses_left = uses_left - 1, version = version + 1
                                where id = ?1 and uses_left > 0
                                and (expires_at is null or expires_at > ?2)""")
                        .setParameter(1, ref.id())
                        .setParameter(2, Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    /** Mailed links of the account that still work are worth nothing from now on. */
    public void removeLinks(long tnId) {
        em.createNativeQuery("delete from ref where tn_id = ?1")
                .setParameter(1, tnId)
                .executeUpdate();
    }

    /** Invitations, newest first. */
    List<Ref> listInvitations(Conditions wanted, int most) {
        String sql = "select * from ref" + wanted.where() + " order by id desc limit " + most;
        var query = em.createNativeQuery(sql, Ref.class);
        wanted.bind(query);
        List<?> found = query.getResultList();
        return found.stream().map(Ref.class::cast).toList();
    }

    /** Writes what changed now, so that the new version is known. */
    void flush() {
        em.flush();
    }

    void remove(Ref ref) {
        em.remove(ref);
    }

    public void removeLinksExpiredBefore(Instant instant) {
        em.createNativeQuery("delete from ref where tn_id is not null and expires_at < ?1")
                .setParameter(1, Timestamp.from(instant))
                .executeUpdate();
    }
}
