package profiles.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** The stored signing keys. */
@ApplicationScoped
public class SigningKeyRepository {

    @PersistenceContext EntityManager em;

    /** All keys, newest first. */
    public List<SigningKey> list() {
        return em.createQuery(
                        "select k from SigningKey k order by k.createdAt desc, k.kid",
                        SigningKey.class)
                .getResultList();
    }

    public void add(SigningKey key) {
        em.persist(key);
    }

    public void removeOlderThan(Instant instant) {
        em.createQuery("delete from SigningKey k where k.createdAt < :instant")
                .setParameter("instant", instant)
                .executeUpdate();
    }

    /** Whether this node may rotate; when not, another is just doing it. Until the commit. */
    public boolean tryLock() {
        return (Boolean)
                em.createNativeQuery(
                                "select pg_try_advisory_xact_lock(hashtext('profiles.signing_key'))")
                        .getSingleResult();
    }
}
