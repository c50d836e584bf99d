package profiles.http;

import java.nio.ByteBuffer;
import java.util.Base64;
import profiles.problem.ProblemException;

/**
 * Where a list ordered by id goes on; opaque to clients.
 *
 * @param id the last id of the page before; null at the beginning
 */
public record Cursor(Long id) {

    /** Ids of a list that is ordered newest first are lower than this one. */
    public long before() {
        return id == null ? Long.MAX_VALUE : id;
    }

    /** As a query parameter: absent at the beginning; anything not made here is a 400. */
    public static Cursor of(String text) {
        if (text == null) {
            return new Cursor(null);
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length == Long.BYTES) {
                return new Cursor(ByteBuffer.wrap(bytes).getLong());
            }
        } catch (IllegalArgumentException e) {
            // refused below, like one of another length
        }
        throw ProblemException.invalid("/cursor", "invalid", "is not a cursor of this list");
    }

    public static String encode(long id) {
        byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(id).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
