package profiles.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import profiles.image.Variant;

/** Keeps the bytes in the database: they come and go with what refers to them. */
@ApplicationScoped
public class FileChunkRepository implements FileStore {

    @PersistenceContext EntityManager em;

    @Override
    public void write(FileId fileId, Variant variant, byte[] bytes) {
        em.createNativeQuery(
                        """
                        insert into file_chunk (file_id, variant, index, bytes)
                        select ?1, ?2, i, substring(whole.bytes from i * ?3 + 1 for ?3)
                        from (select cast(?4 as bytea) as bytes) whole,
                            generate_series(0, (length(whole.bytes) - 1) / ?3) i""")
                .setParameter(1, fileId.value())
                .setParameter(2, variant.word())
                .setParameter(3, CHUNK)
                .setParameter(4, bytes)
                .executeUpdate();
    }

    @Override
    public byte[] read(FileId fileId, Variant variant, int index) {
        List<?> found =
                em.createNativeQuery(
                                """
                                select bytes from file_chunk
                                where file_id = ?1 and variant = ?2 and index = ?3""")
                        .setParameter(1, fileId.value())
                        .setParameter(2, variant.word())
                        .setParameter(3, index)
                        .getResultList();
        return found.isEmpty() ? new byte[0] : (byte[]) found.get(0);
    }

    @Override
    public void remove(FileId fileId) {
        em.createNativeQuery("delete from file_chunk where file_id = ?1")
                .setParameter(1, fileId.value())
                .executeUpdate();
    }
}
