package profiles.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The request this thread works on, for what happens too deep to be handed it. */
@ApplicationScoped
public class CurrentRequest {

    @Inject HttpServletRequest request;

    /** Empty where no request is the cause: at the start, on timers. */
    public Optional<String> reqId() {
        try {
            return Optional.ofNullable(Exchange.of(request)).map(Exchange::reqId);
        } catch (ContextNotActiveException | IllegalStateException e) {
            return Optional.empty();
        }
    }
}
