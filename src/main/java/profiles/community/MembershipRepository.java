package profiles.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who belongs to which community, and in which rank. */
@ApplicationScoped
public class MembershipRepository {

    @PersistenceContext EntityManager em;

    Optional<Rank> findRank(long community, long person) {
        List<?> words =
                em.createNativeQuery(
                                """
                                select role from membership
                                where community_tn_id = ?1 and member_tn_id = ?2""")
                        .setParameter(1, community)
                        .setParameter(2, person)
                        .getResultList();
        return words.stream().findFirst().map(String.class::cast).flatMap(Rank::ofWord);
    }

    /** Makes somebody a member; who belongs already keeps the rank. */
    void add(long community, long person, Instant now) {
        em.createNativeQuery(
                        """
                        insert into membership (community_tn_id, member_tn_id, role, created_at)
                        values (?1, ?2, 'member', ?3) on conflict do nothing""")
                .setParameter(1, community)
                .setParameter(2, person)
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
    }

    void remove(long community, long person) {
        em.createNativeQuery(
                        "delete from membership where community_tn_id = ?1 and member_tn_id = ?2")
                .setParameter(1, community)
                .setParameter(2, person)
                .executeUpdate();
    }

    void changeRank(long community, long person, Rank rank) {
        em.createNativeQuery(
                        """
                        update membership set role = ?3
                        where community_tn_id = ?1 and member_tn_id = ?2""")
                .setParameter(1, community)
                .setParameter(2, person)
                .setParameter(3, rank.word())
                .executeUpdate();
    }
}
