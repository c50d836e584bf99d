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

    /** Makes nodes that rotate at once do so one after the other. */
    public void lock() {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtext('profiles.signing_key'))")
                .getSingleResult();
    }
}
