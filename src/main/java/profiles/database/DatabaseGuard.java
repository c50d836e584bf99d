package profiles.database;

import java.sql.Connection;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The door to the pool of connections. A few may wait for the pool at once, the others a moment for
 * them; when a wait is too long or the pool fails, everybody is refused at once, and each second
 * one is let in to see whether the database is back. So a database that hangs holds no more threads
 * than it has connections.
 */
final class DatabaseGuard {

    private static final int AT_ONCE = 8;
    private static final long LONGEST_WAIT = Duration.ofSeconds(2).toNanos();
    private static final long PAUSE = Duration.ofSeconds(1).toNanos();

    /** The class of the standard for connections that could not be had. */
    private static final String NO_CONNECTION = "08001";

    private final Semaphore door = new Semaphore(AT_ONCE, true);
    private final AtomicBoolean probing = new AtomicBoolean();
    private final LongSupplier nanos;
    private volatile boolean closed;
    private volatile long closedAt;

    DatabaseGuard(LongSupplier nanos) {
        this.nanos = nanos;
    }

    Connection borrow(Supplier<Connection> pool) throws SQLTransientConnectionException {
        return closed ? probe(pool) : enter(pool);
    }

    private Connection probe(Supplier<Connection> pool) throws SQLTransientConnectionException {
        boolean due = nanos.getAsLong() - closedAt >= PAUSE;
        if (!due || !probing.compareAndSet(false, true)) {
            throw refusal();
        }
        try {
            return take(pool);
        } finally {
            probing.set(false);
        }
    }

    private Connection enter(Supplier<Connection> pool) throws SQLTransientConnectionException {
        if (!entered()) {
            close();
            throw refusal();
        }
        try {
            if (closed) {
                throw refusal();
            }
            return take(pool);
        } finally {
            door.release();
        }
    }

    private boolean entered() throws SQLTransientConnectionException {
        try {
            return door.tryAcquire(LONGEST_WAIT, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refusal();
        }
    }

    private Connection take(Supplier<Connection> pool) {
        try {
            Connection connection = pool.get();
            closed = false;
            return connection;
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void close() {
        closedAt = nanos.getAsLong();
        closed = true;
    }

    private static SQLTransientConnectionException refusal() {
        return new SQLTransientConnectionException(
                "The database was not available a moment ago", NO_CONNECTION);
    }
}
