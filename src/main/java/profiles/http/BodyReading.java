package profiles.http;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/** One body on its way in; when it is complete the request goes on with it. */
class BodyReading implements ReadListener, AsyncListener {

    private static final int CHUNK = 8_192;

    private final AsyncContext context;
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final AtomicBoolean over = new AtomicBoolean();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream(512);

    BodyReading(AsyncContext context, HttpServletRequest request, HttpServletResponse response) {
        this.context = context;
        this.request = request;
        this.response = response;
    }

    @Override
    public void onDataAvailable() throws IOException {
        ServletInputStream in = request.getInputStream();
        byte[] chunk = new byte[CHUNK];
        while (!over.get() && in.isReady()) {
            int read = in.read(chunk);
            if (read < 0) {
                return;
            }
            body.write(chunk, 0, read);
            if (body.size() > BodyFilter.MAX_BYTES) {
                refuse(BodyFilter.tooLarge());
            }
        }
    }

    @Override
    public void onAllDataRead() {
        if (over.compareAndSet(false, true)) {
            request.setAttribute(BodyFilter.BODY, body.toByteArray());
            context.dispatch();
        }
    }

    @Override
    public void onTimeout(AsyncEvent event) throws IOException {
        refuse(
                new ProblemException(
                                ProblemType.REQUEST_TIMEOUT, "The body did not arrive in time.")
                        .withHeader("Connection", "close"));
    }

    /** The client went away or sent broken framing; nobody is left to answer. */
    @Override
    public void onError(Throwable failure) {
        if (over.compareAndSet(false, true)) {
            context.complete();
        }
    }

    private void refuse(ProblemException problem) throws IOException {
        if (over.compareAndSet(false, true)) {
            ProblemWriter.write(request, response, problem);
            context.complete();
        }
    }

    @Override
    public void onError(AsyncEvent event) {
        onError(event.getThrowable());
    }

    @Override
    public void onComplete(AsyncEvent event) {
        over.set(true);
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // JAX-RS may start another cycle; this one is over by then
    }
}
