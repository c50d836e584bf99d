package profiles.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import profiles.crypto.Sha256;
import profiles.image.Rendition;
import profiles.problem.ProblemException;

/** The stored pictures: which there are, in which sizes, and whose they are. */
@ApplicationScoped
public class FileRepository {

    /** A picture that is being cleared away is there, and then it is not; so once more. */
    private static final int TRIES = 5;

    @PersistenceContext EntityManager em;

    @Inject FileStore store;

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
        if (isNew(fileId)) {
            renditions.forEach(rendition -> add(fileId, rendition));
        }
        em.createNativeQuery(
                        """
                        insert into file_owner (file_id, tn_id) values (?1, ?2)
                        on conflict do nothing""")
                .setParameter(1, fileId.value())
                .setParameter(2, owner)
                .executeUpdate();
    }

    private boolean isNew(FileId fileId) {
        for (int i = 0; i < TRIES; i++) {
            if (add(fileId)) {
                return true;
            }
            if (isLocked(fileId)) {
                return false;
            }
        }
        throw new IllegalStateException("a picture comes and goes: " + fileId.value());
    }

    /** Waits for whoever adds the same picture just now. */
    private boolean add(FileId fileId) {
        return em.createNativeQuery(
                                """
                                insert into file (file_id, created_at) values (?1, now())
                                on conflict do nothing""")
                        .setParameter(1, fileId.value())
                        .executeUpdate()
                == 1;
    }

    private boolean isLocked(FileId fileId) {
        List<?> found =
                em.createNativeQuery("select 1 from file where file_id = ?1 for key share")
                        .setParameter(1, fileId.value())
                        .getResultList();
        return !found.isEmpty();
    }

    private void add(FileId fileId, Rendition rendition) {
        em.createNativeQuery(
                        """
                        insert into file_variant
                            (file_id, variant, media_type, width, height, size, tag)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)""")
                .setParameter(1, fileId.value())
                .setParameter(2, rendition.variant().word())
                .setParameter(3, rendition.mediaType())
                .setParameter(4, rendition.width())
                .setParameter(5, rendition.height())
                .setParameter(6, rendition.bytes().length)
                .setParameter(7, Sha256.base64(rendition.bytes()))
                .executeUpdate();
        store.write(fileId, rendition.variant(), rendition.bytes());
    }
}
