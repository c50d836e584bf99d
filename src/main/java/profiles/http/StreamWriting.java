package profiles.http;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** One body on its way out: a piece is fetched whenever the connection takes another. */
final class StreamWriting implements WriteListener, AsyncListener {

    private static final System.Logger LOG = System.getLogger(StreamWriting.class.getName());

    /** Each may keep a piece, and what the server queues for its connection, in memory. */
    private static final int MOST_AT_WORK = 256;

    private static final Set<StreamWriting> AT_WORK = ConcurrentHashMap.newKeySet();

    private final AtomicBoolean over = new AtomicBoolean();
    private final AsyncContext context;
    private final ServletOutputStream out;
    private final ByteSource rest;
    private volatile long lastMoved = System.nanoTime();
    private byte[] piece;

    private StreamWriting(AsyncContext context, ServletOutputStream out, ByteStream stream) {
        this.context = context;
        this.out = out;
        this.rest = stream.rest();
        this.piece = stream.first();
    }

    static void begin(AsyncContext context, ByteStream stream) throws IOException {
        ServletOutputStream out = context.getResponse().getOutputStream();
        var writing = new StreamWriting(context, out, stream);
        makeRoom(context);
        AT_WORK.add(writing);
        context.addListener(writing);
        out.setWriteListener(writing);
    }

    /**
     * Where there are too many the one that has stood still longest gives way, on another thread:
     * on this one the server takes its end for that of the present request.
     */
    private static void makeRoom(AsyncContext context) {
        if (AT_WORK.size() >= MOST_AT_WORK) {
            AT_WORK.stream()
                    .min(Comparator.comparingLong(writing -> writing.lastMoved))
                    .ifPresent(stuck -> context.start(stuck::end));
        }
    }

    @Override
    public void onWritePossible() throws IOException {
        while (!over.get() && out.isReady()) {
            if (piece.length == 0) {
                end();
                return;
            }
            out.write(piece);
            lastMoved = System.nanoTime();
            piece = next();
        }
    }

    /** It is too late for another answer; what has come is less than was promised. */
    private byte[] next() {
        try {
            return rest.next();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "A body ends early: {0}", failure.toString());
            end();
            return new byte[0];
        }
    }

    private void end() {
        if (over.compareAndSet(false, true)) {
            AT_WORK.remove(this);
            context.complete();
        }
    }

    /** The client went away; nobody is left to answer. */
    @Override
    public void onError(Throwable failure) {
        end();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        end();
    }

    @Override
    public void onError(AsyncEvent event) {
        end();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        over.set(true);
        AT_WORK.remove(this);
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // there is no other cycle after this one
    }
}
