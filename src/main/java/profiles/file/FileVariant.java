package profiles.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import profiles.crypto.Sha256;
import profiles.image.Rendition;

/** A picture in one of the sizes it is served in; its bytes are in the {@link FileStore}. */
@Entity
@Table(name = "file_variant")
@IdClass(FileVariant.Key.class)
class FileVariant {

    @Id
    @Column(name = "file_id")
    private String fileId;

    @Id private String variant;

    @Column(name = "media_type")
    private String mediaType;

    private int width;
    private int height;
    private int size;

    /** Of its entity tag: the SHA-256 of the bytes. */
    private String tag;

    protected FileVariant() {}

    FileVariant(FileId fileId, Rendition rendition) {
        this.fileId = fileId.value();
        this.variant = rendition.variant().word();
        this.mediaType = rendition.mediaType();
        this.width = rendition.width();
        this.height = rendition.height();
        this.size = rendition.bytes().length;
        this.tag = Sha256.base64(rendition.bytes());
    }

    /** Jakarta Persistence 3.1 knows no records as keys (§2.4). */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1;

        private String fileId;
        private String variant;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.fileId.equals(fileId)
                    && key.variant.equals(variant);
        }

        @Override
        public int hashCode() {
            return Objects.hash(fileId, variant);
        }
    }
}
