package profiles.file;

import java.util.List;
import profiles.image.Variant;

/**
 * Where the bytes of pictures are. They never change once written; what there is, and whose it is,
 * {@link FileRepository} knows.
 */
public interface FileStore {

    /** The bytes of one read, at most. */
    int CHUNK = 131_072;

    /** Keeps the bytes, as part of the caller's transaction. */
    void write(FileId fileId, Variant variant, byte[] bytes);

    /**
     * The bytes from {@code index * CHUNK} on, {@link #CHUNK} of them or what is left; empty past
     * the end.
     */
    byte[] read(FileId fileId, Variant variant, int index);

    /** Removes all variants of pictures, as part of the caller's transaction. */
    void remove(List<FileId> fileIds);
}
