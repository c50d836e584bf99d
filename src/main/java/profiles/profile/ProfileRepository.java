package profiles.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Set;
import profiles.database.DatabaseFailure;
import profiles.identity.IdTag;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/** The stored profiles. */
@ApplicationScoped
public class ProfileRepository {

    private static final Set<String> TAG_CONSTRAINTS =
            Set.of("profile_id_tag_key", "profile_id_tag_skeleton_key");

    @PersistenceContext EntityManager em;

    /** Whether the tag, or one that looks like it, belongs to somebody. */
    public boolean isTaken(IdTag idTag) {
        List<?> taken =
                em.createNativeQuery(
                                "select 1 from profile where id_tag = ?1 or id_tag_skeleton = ?2")
                        .setParameter(1, idTag.value())
                        .setParameter(2, idTag.skeleton())
                        .getResultList();
        return !taken.isEmpty();
    }

    /** Whether this node may fill an empty database; when not, another is just doing it. */
    public boolean tryLockEmpty() {
        return (Boolean)
                em.createNativeQuery(
                                "select pg_try_advisory_xact_lock(hashtext('profiles.first-start'))")
                        .getSingleResult();
    }

    public boolean isEmpty() {
        return em.createNativeQuery("select 1 from profile limit 1").getResultList().isEmpty();
    }

    /**
     * Stores a new profile at once, so that the unique index decides between two who want one tag.
     *
     * @throws ProblemException 409 when the tag or a look-alike is taken
     */
    public void add(Profile profile) {
        try {
            em.persist(profile);
            em.flush();
        } catch (PersistenceException e) {
            if (DatabaseFailure.violatedConstraint(e)
                    .filter(TAG_CONSTRAINTS::contains)
                    .isPresent()) {
                throw new ProblemException(
                        ProblemType.CONFLICT,
                        "The identity tag is taken, or looks like a taken one.");
            }
            throw e;
        }
    }

    /** Writes what changed now, so that the new version is known. */
    public void flush() {
        em.flush();
    }
}
