package profiles.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The list of dead tokens that all nodes share. */
@ApplicationScoped
public class RevocationRepository {

    @PersistenceContext EntityManager em;

    public void addToken(String jti, Instant expiresAt) {
        em.createNativeQuery("insert into revocation (jti, expires_at) values (?1, ?2)")
                .setParameter(1, jti)
                .setParameter(2, Timestamp.from(expiresAt))
                .executeUpdate();
    }

    /**
     * @param sparedJti null: no token is spared
     */
    public void addAccount(long tnId, int generation, String sparedJti, Instant expiresAt) {
        em.createNativeQuery(
                        "insert into revocation (tn_id, generation, spared_jti, expires_at)"
                                + " values (?1, ?2, ?3, ?4)")
                .setParameter(1, tnId)
                .setParameter(2, generation)
                .setParameter(3, sparedJti)
                .setParameter(4, Timestamp.from(expiresAt))
                .executeUpdate();
    }

    /** What was added within {@code age}, by the database's clock. */
    List<Revocation> listAddedWithin(Duration age) {
        List<?> rows =
                em.createNativeQuery(
                                """
                                select jti, tn_id, generation, spared_jti, expires_at from revocation
                                where revoked_at > clock_timestamp() - cast(?1 as interval)""")
                        .setParameter(1, age.toString())
                        .getResultList();
        return rows.stream().map(row -> revocation((Object[]) row)).toList();
    }

    public void removeExpired(Instant now) {
        em.createNativeQuery("delete from revocation where expires_at < ?1")
                .setParameter(1, Timestamp.from(now))
                .executeUpdate();
    }

    private static Revocation revocation(Object[] row) {
        return new Revocation(
                (String) row[0],
                row[1] == null ? null : ((Number) row[1]).longValue(),
                row[2] == null ? null : ((Number) row[2]).intValue(),
                (String) row[3],
                ((Timestamp) row[4]).toInstant());
    }
}
