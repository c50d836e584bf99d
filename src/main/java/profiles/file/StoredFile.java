package profiles.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A picture, in as many sizes as it has variants. Never changed: it comes, profiles refer to it and
 * lock it, and it goes.
 */
@Entity
@Table(name = "file")
class StoredFile {

    @Id
    @Column(name = "file_id")
    private String fileId;

    @Column(name = "created_at")
    private Instant createdAt;

    protected StoredFile() {}

    StoredFile(FileId fileId, Instant createdAt) {
        this.fileId = fileId.value();
        this.createdAt = createdAt;
    }
}
