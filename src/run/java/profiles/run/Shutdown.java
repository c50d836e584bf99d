package profiles.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Ends what was started, last first, however the launcher's process ends: the server before its
 * database, so that requests on their way can finish.
 */
final class Shutdown {

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final CountDownLatch begun = new CountDownLatch(1);

    static Shutdown onExit() {
        Shutdown shutdown = new Shutdown();
        Runtime.getRuntime().addShutdownHook(new Thread(shutdown::run, "shutdown"));
        return shutdown;
    }

    /**
     * Starts something that is to be ended; once the end has begun, nothing is started any more.
     */
    synchronized <T extends AutoCloseable> T open(Supplier<T> start) {
        if (isBegun()) {
            throw new StartException("Ended while starting.");
        }
        T started = start.get();
        open.push(started);
        return started;
    }

    boolean isBegun() {
        return begun.getCount() == 0;
    }

    /** Gives a signal that reached every process at once the time to reach this one. */
    boolean beginsWithin(long milliseconds) throws InterruptedException {
        return begun.await(milliseconds, TimeUnit.MILLISECONDS);
    }

    void run() {
        begun.countDown();
        closeAll();
    }

    private synchronized void closeAll() {
        while (!open.isEmpty()) {
            close(open.pop());
        }
    }

    private static void close(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            System.err.println("Could not end " + closeable + ": " + e);
        }
    }
}
