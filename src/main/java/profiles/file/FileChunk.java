package profiles.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import profiles.image.Variant;

/** A piece of the bytes of a variant, small enough to be held while a client takes it. */
@Entity
@Table(name = "file_chunk")
@IdClass(FileChunk.Key.class)
class FileChunk {

    @Id
    @Column(name = "file_id")
    private String fileId;

    @Id private String variant;

    /** From 0 on; all but the last have {@link FileStore#CHUNK} bytes. */
    @Id
    @Column(name = "index")
    private int position;

    private byte[] bytes;

    protected FileChunk() {}

    FileChunk(FileId fileId, Variant variant, int position, byte[] bytes) {
        this.fileId = fileId.value();
        this.variant = variant.word();
        this.position = position;
        this.bytes = bytes;
    }

    /** Jakarta Persistence 3.1 knows no records as keys (§2.4). */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1;

        private String fileId;
        private String variant;
        private int position;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.position == position
                    && key.fileId.equals(fileId)
                    && key.variant.equals(variant);
        }

        @Override
        public int hashCode() {
            return Objects.hash(fileId, variant, position);
        }
    }
}
