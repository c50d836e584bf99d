package profiles.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import profiles.identity.IdTag;

/** Whose communities are. */
@ApplicationScoped
public class OwnerRepository {

    private static final String OWNER =
            """
            select p.tn_id, p.id_tag from membership m join profile p on p.tn_id = m.member_tn_id
            where m.community_tn_id = ?1 and m.role = 'owner'""";

    /** Kept from going away until the transaction ends. */
    private static final String CANDIDATE =
            """
            select tn_id, id_tag from profile
            where id_tag = ?1 and type = 'person' and status = 'active' for key share""";

    private static final String CHANGE_RANK =
            "update membership set role = ?3 where community_tn_id = ?1 and member_tn_id = ?2";

    private static final String CONNECT =
            """
            insert into relationship (from_tn_id, to_tn_id, connection, updated_at)
            values (?1, ?2, 'connected', ?3), (?2, ?1, 'connected', ?3)
            on conflict (from_tn_id, to_tn_id)
            do update set connection = 'connected', updated_at = ?3""";

    private static final String JOIN =
            """
            insert into membership (community_tn_id, member_tn_id, role, created_at)
            values (?1, ?2, 'member', ?3)""";

    @PersistenceContext EntityManager em;

    /** There always is one. */
    Owner get(long community) {
        return find(OWNER, community).orElseThrow();
    }

    /** An active person, whoever may see them. */
    Optional<Owner> findCandidate(IdTag idTag) {
        return find(CANDIDATE, idTag.value());
    }

    /** Takes the rank from one member before it gives it to another: there is never a second. */
    void replace(long community, Owner present, Owner next) {
        changeRank(community, present, "moderator");
        changeRank(community, next, "owner");
    }

    private void changeRank(long community, Owner member, String role) {
        em.createNativeQuery(CHANGE_RANK)
                .setParameter(1, community)
                .setParameter(2, member.tnId())
                .setParameter(3, role)
                .executeUpdate();
    }

    /** Whether the person blocks the community. */
    boolean isBarred(long community, Owner person) {
        return !em.createNativeQuery(
                        """
                        select 1 from relationship
                        where from_tn_id = ?2 and to_tn_id = ?1 and blocked""")
                .setParameter(1, community)
                .setParameter(2, person.tnId())
                .getResultList()
                .isEmpty();
    }

    /** Makes somebody belong without their asking; the pair is locked. */
    void draft(long community, Owner person, Instant now) {
        em.createNativeQuery(CONNECT)
                .setParameter(1, community)
                .setParameter(2, person.tnId())
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
        em.createNativeQuery(JOIN)
                .setParameter(1, community)
                .setParameter(2, person.tnId())
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
    }

    private Optional<Owner> find(String sql, Object parameter) {
        List<?> rows = em.createNativeQuery(sql).setParameter(1, parameter).getResultList();
        return rows.stream().map(Object[].class::cast).map(OwnerRepository::owner).findFirst();
    }

    private static Owner owner(Object[] row) {
        return new Owner(((Number) row[0]).longValue(), IdTag.stored((String) row[1]));
    }
}
