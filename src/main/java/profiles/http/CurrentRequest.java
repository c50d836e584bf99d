package profiles.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * The request this thread works on, for what happens too deep to be handed it. Kept by {@link
 * RequestFilter}, which sees every thread the server goes on with; CDI knows only the first.
 */
@ApplicationScoped
public class CurrentRequest {

    private static final ThreadLocal<Work> WORK = new ThreadLocal<>();

    /** Empty where no request is the cause: at the start, on timers. */
    public Optional<String> reqId() {
        return Optional.ofNullable(WORK.get()).map(work -> work.exchange().reqId());
    }

    /** The same task, on whichever thread it runs then a part of the work on this request. */
    public static Runnable carriedInto(Runnable task) {
        Work work = WORK.get();
        return work == null ? task : () -> run(work.exchange(), task);
    }

    private static void run(Exchange exchange, Runnable task) {
        begin(exchange);
        try {
            task.run();
        } finally {
            end();
        }
    }

    /** From now on this thread works on the request, and bears its id. */
    static void begin(Exchange exchange) {
        Thread thread = Thread.currentThread();
        WORK.set(new Work(exchange, thread.getName(), WORK.get()));
        thread.setName(thread.getName() + " reqId=" + exchange.reqId());
    }

    static void end() {
        Work work = WORK.get();
        Thread.currentThread().setName(work.threadName());
        if (work.around() == null) {
            WORK.remove();
        } else {
            WORK.set(work.around());
        }
    }

    /**
     * @param threadName the thread's own
     * @param around what the thread was at before; null for nothing
     */
    private record Work(Exchange exchange, String threadName, Work around) {}
}
