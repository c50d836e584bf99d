package profiles.http;

import static profiles.problem.ProblemType.INTERNAL;
import static profiles.problem.ProblemType.INVALID;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import profiles.database.DatabaseFailure;
import profiles.problem.Causes;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/** Turns whatever went wrong into the problem the client gets to see. */
public final class Problems {

    private static final System.Logger LOG = System.getLogger(Problems.class.getName());

    private Problems() {}

    /** The problem at the bottom of a failure; what nobody foresaw is logged and stays unnamed. */
    public static ProblemException from(Throwable failure) {
        Optional<ProblemException> said =
                Causes.of(failure).flatMap(cause -> problem(cause).stream()).findFirst();
        if (said.isPresent()) {
            return said.get();
        }
        if (DatabaseFailure.isUnavailable(failure)) {
            LOG.log(Level.WARNING, "The database is not available: {0}", deepest(failure));
            return DatabaseFailure.refusal();
        }
        LOG.log(Level.ERROR, "Unexpected failure", failure);
        return ofStatus(INTERNAL.status());
    }

    private static Optional<ProblemException> problem(Throwable cause) {
        if (cause instanceof ProblemException problem) {
            return Optional.of(problem);
        }
        return cause instanceof WebApplicationException refusal
                ? Optional.of(fromServer(refusal))
                : Optional.empty();
    }

    /** What JAX-RS itself refused: unknown paths, methods, media types. */
    private static ProblemException fromServer(WebApplicationException refusal) {
        int status = refusal.getResponse().getStatus();
        ProblemException problem = ofStatus(status);
        if (refusal instanceof NotAllowedException) {
            problem.withHeader("Allow", allowed(refusal.getResponse().getAllowedMethods()));
        }
        if (problem.type() == INTERNAL) {
            LOG.log(Level.ERROR, "Unexpected failure", refusal);
        }
        return problem;
    }

    /** JAX-RS answers HEAD wherever it does GET, but may forget to say so. */
    private static String allowed(Set<String> methods) {
        var all = new TreeSet<>(methods);
        if (all.contains(HttpMethod.GET)) {
            all.add(HttpMethod.HEAD);
        }
        return String.join(", ", all);
    }

    static ProblemException ofStatus(int status) {
        ProblemType type =
                Arrays.stream(ProblemType.values())
                        .filter(candidate -> candidate.status() == status)
                        .findFirst()
                        .orElse(status >= 400 && status < 500 ? INVALID : INTERNAL);
        return new ProblemException(type, detail(type));
    }

    private static String detail(ProblemType type) {
        return switch (type) {
            case NOT_FOUND -> "There is nothing here.";
            case METHOD_NOT_ALLOWED -> "The methods this address supports are in the Allow header.";
            case NOT_ACCEPTABLE -> "This address answers with application/json.";
            case UNSUPPORTED_MEDIA_TYPE ->
                    "This address does not read such a body; the API reads application/json.";
            case INTERNAL -> "Something went wrong on our side. The reqId helps to find it.";
            default -> type.title() + ".";
        };
    }

    private static String deepest(Throwable failure) {
        return Causes.of(failure).reduce((cause, deeper) -> deeper).orElseThrow().toString();
    }
}
