package profiles.database;

import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import profiles.problem.Causes;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/** What an exception that came out of JPA says about the database. */
public final class DatabaseFailure {

    /** Connection, resources, operator and system errors, lock and deadlock: worth another try. */
    private static final Set<String> UNAVAILABLE_CLASSES =
            Set.of("08", "53", "57", "58", "25", "40", "55");

    private DatabaseFailure() {}

    /** The constraint of the schema that was violated, by its name. */
    public static Optional<String> violatedConstraint(Throwable failure) {
        return Causes.of(failure).flatMap(cause -> constraint(cause).stream()).findFirst();
    }

    /** What a caller hears while the database is away. */
    public static ProblemException refusal() {
        return new ProblemException(
                ProblemType.UNAVAILABLE, "The service can't reach its database. Try again soon.");
    }

    /** Whether the same call may well succeed later, without anything being mended in it. */
    public static boolean isUnavailable(Throwable failure) {
        return Causes.of(failure).anyMatch(DatabaseFailure::tellsUnavailable);
    }

    private static Optional<String> constraint(Throwable cause) {
        return cause instanceof PSQLException refusal
                ? Optional.ofNullable(refusal.getServerErrorMessage())
                        .map(ServerErrorMessage::getConstraint)
                : Optional.empty();
    }

    private static boolean tellsUnavailable(Throwable cause) {
        return cause instanceof SocketException
                || cause instanceof SocketTimeoutException
                || cause.getClass().getName().contains("PoolingException")
                || (cause instanceof SQLException refusal && isUnavailable(refusal));
    }

    private static boolean isUnavailable(SQLException refusal) {
        String state = refusal.getSQLState();
        return state != null
                && state.length() == 5
                && UNAVAILABLE_CLASSES.contains(state.substring(0, 2));
    }
}
