package profiles.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import profiles.identity.IdTag;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;
import profiles.profile.Profile;

/** The founding of communities as it is stored. */
@ApplicationScoped
public class CommunityRepository {

    private static final String FOUNDED =
            """
            select p.* from profile p
            join founding f on f.tn_id = p.tn_id and f.wish = ?3
            join membership m
                on m.community_tn_id = p.tn_id and m.member_tn_id = ?2 and m.role = 'owner'
            where p.id_tag = ?1 and p.status = 'active'""";

    @PersistenceContext EntityManager em;

    /** The community that the same wish of its owner has made before. */
    Optional<Profile> findFounded(IdTag idTag, long owner, String wish) {
        List<?> found =
                em.createNativeQuery(FOUNDED, Profile.class)
                        .setParameter(1, idTag.value())
                        .setParameter(2, owner)
                        .setParameter(3, wish)
                        .getResultList();
        return found.stream().map(Profile.class::cast).findFirst();
    }

    /** The community's profile, to be changed while it is locked. */
    Profile get(long tnId) {
        return em.find(Profile.class, tnId);
    }

    /** Keeps somebody from going away until the transaction ends. */
    void requireActive(long tnId) {
        boolean active =
                !em.createNativeQuery(
                                """
                                select 1 from profile where tn_id = ?1 and status = 'active'
                                for key share""")
                        .setParameter(1, tnId)
                        .getResultList()
                        .isEmpty();
        if (!active) {
            throw new ProblemException(ProblemType.UNAUTHENTICATED, "The account is not active.");
        }
    }

    /** What makes a new community somebody's: the wish that made it, the rank, the connection. */
    void addFounding(long community, long owner, String wish, Instant now) {
        em.createNativeQuery("insert into founding (tn_id, wish) values (?1, ?2)")
                .setParameter(1, community)
                .setParameter(2, wish)
                .executeUpdate();
        em.createNativeQuery(
                        """
                        insert into membership (community_tn_id, member_tn_id, role, created_at)
                        values (?1, ?2, 'owner', ?3)""")
                .setParameter(1, community)
                .setParameter(2, owner)
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
        em.createNativeQuery(
                        """
                        insert into relationship (from_tn_id, to_tn_id, connection, updated_at)
                        values (?1, ?2, 'connected', ?3), (?2, ?1, 'connected', ?3)""")
                .setParameter(1, community)
                .setParameter(2, owner)
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
    }
}
