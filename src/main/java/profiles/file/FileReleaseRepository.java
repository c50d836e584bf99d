package profiles.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** The pictures that profiles have let go of, to be cleared away when nobody uses them. */
@ApplicationScoped
public class FileReleaseRepository {

    @PersistenceContext EntityManager em;

    @Inject FileStore store;

    /**
     * Removes pictures whose release is old enough. Whoever takes one into use locks it, or finds
     * it locked; so what is used again, even by a transaction that has not ended yet, stays.
     *
     * @param batch how many releases are looked at
     * @return how many pictures are gone
     */
    public int removeUnused(Instant limit, int batch) {
        List<String> locked = lock(limit, batch);
        if (locked.isEmpty()) {
            return 0;
        }
        String files = String.join(",", locked);
        List<String> unused = listUnused(files, limit);
        if (!unused.isEmpty()) {
            remove(unused);
        }
        forget(files, limit);
        return unused.size();
    }

    /** Passes by what is in use at this moment; there is another time. */
    private List<String> lock(Instant limit, int batch) {
        return texts(
                em.createNativeQuery(
                                """
                                select file_id from file where file_id in (
                                    select file_id from file_release where released_at < ?1
                                    order by released_at limit ?2)
                                for update skip locked""")
                        .setParameter(1, Timestamp.from(limit))
                        .setParameter(2, batch)
                        .getResultList());
    }

    /** A statement of its own: it sees what was committed before the locks were had. */
    private List<String> listUnused(String files, Instant limit) {
        return texts(
                em.createNativeQuery(
                                """
                                select f.file_id
                                from unnest(string_to_array(?1, ',')) as f (file_id)
                                where not exists (
                                        select 1 from profile where profile_pic = f.file_id)
                                    and not exists (
                                        select 1 from profile where cover_pic = f.file_id)
                                    and not exists (
                                        select 1 from file_release r
                                        where r.file_id = f.file_id and r.released_at >= ?2)""")
                        .setParameter(1, files)
                        .setParameter(2, Timestamp.from(limit))
                        .getResultList());
    }

    private void remove(List<String> fileIds) {
        store.remove(fileIds.stream().map(FileId::new).toList());
        em.createQuery("delete from StoredFile f where f.fileId in :fileIds")
                .setParameter("fileIds", fileIds)
                .executeUpdate();
    }

    private void forget(String files, Instant limit) {
        em.createNativeQuery(
                        """
                        delete from file_release
                        where file_id = any(string_to_array(?1, ',')) and released_at < ?2""")
                .setParameter(1, files)
                .setParameter(2, Timestamp.from(limit))
                .executeUpdate();
    }

    private static List<String> texts(List<?> rows) {
        return rows.stream().map(String.class::cast).toList();
    }
}
