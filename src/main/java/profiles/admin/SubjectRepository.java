package profiles.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import profiles.account.Account;
import profiles.identity.IdTag;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;
import profiles.profile.Profile;

/** The profiles and accounts in admins' hands, whoever may see them elsewhere. */
@ApplicationScoped
public class SubjectRepository {

    private static final String SUBJECT =
            "select new profiles.admin.Subject(p, a) from Profile p"
                    + " left join Account a on a.tnId = p.tnId where p.idTag = :idTag";

    @PersistenceContext EntityManager em;

    /**
     * @param idTag as somebody wrote it
     * @throws ProblemException 404 for an unknown profile, and for what is no identity tag
     */
    public Subject get(String idTag) {
        return IdTag.parse(idTag).flatMap(this::find).orElseThrow(SubjectRepository::unknown);
    }

    private Optional<Subject> find(IdTag idTag) {
        return em.createQuery(SUBJECT, Subject.class)
                .setParameter("idTag", idTag)
                .getResultStream()
                .findFirst();
    }

    /**
     * The same, locked until the transaction ends: the profile first, then the account. The locks
     * leave the keys alone, so that others may go on referring to both meanwhile.
     */
    public Subject getForChange(String idTag) {
        IdTag tag = IdTag.parse(idTag).orElseThrow(SubjectRepository::unknown);
        List<?> ids =
                em.createNativeQuery(
                                "select tn_id from profile where id_tag = ?1 for no key update")
                        .setParameter(1, tag.value())
                        .getResultList();
        long tnId =
                ids.stream()
                        .map(Number.class::cast)
                        .findFirst()
                        .orElseThrow(SubjectRepository::unknown)
                        .longValue();
        em.createNativeQuery("select tn_id from account where tn_id = ?1 for no key update")
                .setParameter(1, tnId)
                .getResultList();
        return new Subject(em.find(Profile.class, tnId), em.find(Account.class, tnId));
    }

    /** One at a time may take an admin away, until the transaction ends. */
    public void lockAdmins() {
        em.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtext('profiles.admins')) as text)")
                .getSingleResult();
    }

    public boolean isActiveAdmin(long tnId) {
        return exists("a.tn_id = ?1", tnId);
    }

    public boolean hasActiveAdminBesides(long tnId) {
        return exists("a.tn_id <> ?1", tnId);
    }

    private boolean exists(String condition, long tnId) {
        return (Boolean)
                em.createNativeQuery(
                                "select exists (select 1 from account a join profile p using (tn_id)"
                                        + " where a.roles like '%admin%'"
                                        + " and ',' || a.roles || ',' like '%,admin,%' and p.status = 'active' and "
                                        + condition
                                        + ")")
                        .setParameter(1, tnId)
                        .getSingleResult();
    }

    /** Writes what changed now, so that the new version is known. */
    public void flush() {
        em.flush();
    }

    private static ProblemException unknown() {
        return new ProblemException(ProblemType.NOT_FOUND, "There is no such profile.");
    }
}
