package profiles.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import profiles.problem.ProblemException;

/** The stored pictures. */
@ApplicationScoped
public class FileRepository {

    @PersistenceContext EntityManager em;

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
                                select 1 from file where file_id = ?1 and owner_tn_id = ?2
                                for key share""")
                        .setParameter(1, fileId.value())
                        .setParameter(2, owner)
                        .getResultList();
        return !found.isEmpty();
    }
}
