package profiles.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

    @PersistenceContext EntityManager em;

    /** There always is one. */
    Owner get(long community) {
        return find(OWNER, community).orElseThrow();
    }

    /** An active person, whoever may see them. */
    Optional<Owner> findCandidate(IdTag idTag) {
        return find(CANDIDATE, idTag.value());
    }

    private Optional<Owner> find(String sql, Object parameter) {
        List<?> rows = em.createNativeQuery(sql).setParameter(1, parameter).getResultList();
        return rows.stream().map(Object[].class::cast).map(OwnerRepository::owner).findFirst();
    }

    private static Owner owner(Object[] row) {
        return new Owner(((Number) row[0]).longValue(), IdTag.stored((String) row[1]));
    }
}
