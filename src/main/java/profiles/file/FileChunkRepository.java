package profiles.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import profiles.image.Variant;

/** Keeps the bytes in the database: they come and go with what refers to them. */
@ApplicationScoped
public class FileChunkRepository implements FileStore {

    @PersistenceContext EntityManager em;

    @Override
    public void write(FileId fileId, Variant variant, byte[] bytes) {
        for (int from = 0; from < bytes.length; from += CHUNK) {
            byte[] part = Arrays.copyOfRange(bytes, from, Math.min(from + CHUNK, bytes.length));
            add(new FileChunk(fileId, variant, from / CHUNK, part));
        }
    }

    /** Let go of once it is written: what comes next shall not find all of them in memory. */
    private void add(FileChunk chunk) {
        em.persist(chunk);
        em.flush();
        em.detach(chunk);
    }

    @Override
    public byte[] read(FileId fileId, Variant variant, int index) {
        return em.createQuery(
                        """
                        select c.bytes from FileChunk c
                        where c.fileId = :fileId and c.variant = :variant and c.position = :index""",
                        byte[].class)
                .setParameter("fileId", fileId.value())
                .setParameter("variant", variant.word())
                .setParameter("index", index)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new byte[0]);
    }

    @Override
    public void remove(List<FileId> fileIds) {
        em.createQuery("delete from FileChunk c where c.fileId in :fileIds")
                .setParameter("fileIds", fileIds.stream().map(FileId::value).toList())
                .executeUpdate();
    }
}
