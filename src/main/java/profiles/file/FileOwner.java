package profiles.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** Somebody who sent a picture, and so may use it. */
@Entity
@Table(name = "file_owner")
@IdClass(FileOwner.Key.class)
class FileOwner {

    @Id
    @Column(name = "file_id")
    private String fileId;

    @Id
    @Column(name = "tn_id")
    private long tnId;

    protected FileOwner() {}

    FileOwner(FileId fileId, long tnId) {
        this.fileId = fileId.value();
        this.tnId = tnId;
    }

    /** Jakarta Persistence 3.1 knows no records as keys (§2.4). */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1;

        private String fileId;
        private long tnId;

        protected Key() {}

        Key(FileId fileId, long tnId) {
            this.fileId = fileId.value();
            this.tnId = tnId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.tnId == tnId && key.fileId.equals(fileId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(fileId, tnId);
        }
    }
}
