package profiles.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * The request this thread works on, for what happens too deep to be handed it. Kept by {@link
 * RequestFilter}, which sees every thread a request goes on with; CDI knows only the first.
 */
@ApplicationScoped
public class CurrentRequest {

    private static final ThreadLocal<Exchange> EXCHANGE = new ThreadLocal<>();

    /** Empty where no request is the cause: at the start, on timers. */
    public Optional<String> reqId() {
        return Optional.ofNullable(EXCHANGE.get()).map(Exchange::reqId);
    }

    static void begin(Exchange exchange) {
        EXCHANGE.set(exchange);
    }

    static void end() {
        EXCHANGE.remove();
    }
}
