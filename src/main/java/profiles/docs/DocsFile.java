package profiles.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import profiles.crypto.Sha256;
import profiles.http.ByteSource;
import profiles.http.Download;

/**
 * A file of the page, read once.
 *
 * @param tag changes with the content
 */
record DocsFile(String mediaType, byte[] content, String tag) {

    private static final String CACHING = "public, max-age=3600";

    /**
     * @param resource where it is on the class path
     */
    static DocsFile read(String mediaType, String resource) {
        try (InputStream file = DocsFile.class.getResourceAsStream(resource)) {
            byte[] content = Objects.requireNonNull(file, resource).readAllBytes();
            return new DocsFile(mediaType, content, Sha256.base64(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Download download() {
        return new Download(
                mediaType, content.length, tag, CACHING, range -> ByteSource.of(content, range));
    }
}
