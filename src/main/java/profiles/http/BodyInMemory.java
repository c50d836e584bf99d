package profiles.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;

/** Keeps a small body on the heap. */
final class BodyInMemory implements BodySink {

    private static final String ATTRIBUTE = BodyInMemory.class.getName();
    private static final int USUAL_SIZE = 512;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream(USUAL_SIZE);

    /** The complete body of a request that was left with it. */
    static byte[] of(HttpServletRequest request) {
        return (byte[]) request.getAttribute(ATTRIBUTE);
    }

    @Override
    public void take(byte[] bytes, int length) {
        if (body.size() + length > BodyFilter.MAX_BYTES) {
            throw BodyFilter.tooLarge();
        }
        body.write(bytes, 0, length);
    }

    @Override
    public void complete(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, body.toByteArray());
    }

    @Override
    public void abandon() {
        body.reset();
    }
}
