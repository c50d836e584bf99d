package profiles.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import profiles.image.Rendition;
import profiles.problem.ProblemException;

/** The stored pictures: which there are, in which sizes, and whose they are. */
@ApplicationScoped
public class FileRepository {

    @PersistenceContext EntityManager em;

    @Inject FileStore store;
    @Inject Clock clock;

    /**
     * The picture somebody wants to use, kept from being cleared away until the transaction ends.
     *
     * @param pointer the member of the request that named it
     * @throws ProblemException 400 for what is no picture of theirs
     */
    public FileId getOwned(String text, long owner, String pointer) {
        return FileId.parse(text)
                .filter(fileId -> isOwned(fileId, owner))
                .orElseThrow(
                        () ->
                                ProblemException.invalid(
                                        pointer, "unknown", "must be a picture of your own"));
    }

    private boolean isOwned(FileId fileId, long owner) {
        List<?> found =
                em.createNativeQuery(
                                """
                                select 1 from file_owner o join file f on f.file_id = o.file_id
                                where o.file_id = ?1 and o.tn_id = ?2
                                for key share of f""")
                        .setParameter(1, fileId.value())
                        .setParameter(2, owner)
                        .getResultList();
        return !found.isEmpty();
    }

    /**
     * Keeps a picture as somebody's, once however many send it; it can't be cleared away until the
     * transaction ends, which is to make use of it.
     *
     * @param renditions all its sizes
     */
    public void keep(FileId fileId, List<Rendition> renditions, long owner) {
        waitForOtherSenders(fileId);
        if (!isHeld(fileId)) {
            add(fileId, renditions);
        }
        if (em.find(FileOwner.class, new FileOwner.Key(fileId, owner)) == null) {
            em.persist(new FileOwner(fileId, owner));
            em.flush();
        }
    }

    /** Of the same picture, until they have stored it; a row to be locked is not there yet. */
    private void waitForOtherSenders(FileId fileId) {
        em.createNativeQuery(
                        """
                        select cast(pg_advisory_xact_lock(
                            hashtextextended('profiles.file ' || ?1, 0)) as text)""")
                .setParameter(1, fileId.value())
                .getSingleResult();
    }

    /**
     * Whether the picture is there; waits for whoever is clearing it away, and keeps others off.
     */
    private boolean isHeld(FileId fileId) {
        return !em.createNativeQuery("select 1 from file where file_id = ?1 for key share")
                .setParameter(1, fileId.value())
                .getResultList()
                .isEmpty();
    }

    /** Each table before those that refer to it. */
    private void add(FileId fileId, List<Rendition> renditions) {
        em.persist(new StoredFile(fileId, clock.instant()));
        em.flush();
        renditions.forEach(rendition -> em.persist(new FileVariant(fileId, rendition)));
        em.flush();
        renditions.forEach(
                rendition -> store.write(fileId, rendition.variant(), rendition.bytes()));
    }
}
