package profiles.http;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/** One body on its way in; when it is complete the request goes on with it. */
class BodyReading implements ReadListener, AsyncListener {

    private static final int CHUNK = 8_192;

    private final AsyncContext context;
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final BodySink sink;
    private final AtomicBoolean over = new AtomicBoolean();
    private long received;

    private BodyReading(AsyncContext context, BodySink sink) {
        this.context = context;
        this.request = (HttpServletRequest) context.getRequest();
        this.response = (HttpServletResponse) context.getResponse();
        this.sink = sink;
    }

    /**
     * Reads the body of a request whose asynchronous cycle has just begun.
     *
     * @param most how long it may take to arrive
     */
    static void begin(AsyncContext context, Duration most, BodySink sink) throws IOException {
        context.setTimeout(most.toMillis());
        var reading = new BodyReading(context, sink);
        context.addListener(reading);
        context.getRequest().getInputStream().setReadListener(reading);
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
            take(chunk, read);
        }
        if (received == request.getContentLengthLong()) {
            // of a body with an Upgrade header, Grizzly never says that it has ended
            onAllDataRead();
        }
    }

    private void take(byte[] chunk, int length) throws IOException {
        try {
            received += length;
            sink.take(chunk, length);
        } catch (IOException | RuntimeException failure) {
            refuse(failure);
        }
    }

    @Override
    public void onAllDataRead() {
        if (over.compareAndSet(false, true)) {
            sink.complete(request);
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
            end();
        }
    }

    /** No filter is at work around these threads, which are the server's. */
    private void refuse(Exception failure) throws IOException {
        if (!over.compareAndSet(false, true)) {
            return;
        }
        CurrentRequest.begin(Exchange.of(request));
        try {
            ProblemWriter.write(request, response, failure);
        } finally {
            CurrentRequest.end();
            end();
        }
    }

    /** Grizzly tells no listener of the end when the client is gone. */
    private void end() {
        sink.abandon();
        context.complete();
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
