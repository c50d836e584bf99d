package profiles.database;

import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What an exception that came out of JPA says about the database. */
public final class DatabaseFailure {

    private static final int LONGEST_CHAIN = 20;

    /** Connection, resources, operator and system errors, lock and deadlock: worth another try. */
    private static final Set<String> UNAVAILABLE_CLASSES =
            Set.of("08", "53", "57", "58", "25", "40", "55");

    private DatabaseFailure() {}

    /** The constraint of the schema that was violated, by its name. */
    public static Optional<String> violatedConstraint(Throwable failure) {
        return inChain(failure, DatabaseFailure::constraint);
    }

    /** Whether the same call may well succeed later, without anything being mended in it. */
    public static boolean isUnavailable(Throwable failure) {
        return inChain(failure, DatabaseFailure::unavailable).isPresent();
    }

    private static Optional<String> constraint(Throwable cause) {
        return cause instanceof PSQLException refusal
                ? Optional.ofNullable(refusal.getServerErrorMessage())
                        .map(ServerErrorMessage::getConstraint)
                : Optional.empty();
    }

    private static Optional<Throwable> unavailable(Throwable cause) {
        boolean lost =
                cause instanceof SocketException
                        || cause instanceof SocketTimeoutException
                        || cause.getClass().getName().contains("PoolingException")
                        || (cause instanceof SQLException refusal && isUnavailable(refusal));
        return lost ? Optional.of(cause) : Optional.empty();
    }

    private static boolean isUnavailable(SQLException refusal) {
        String state = refusal.getSQLState();
        return state != null
                && state.length() == 5
                && UNAVAILABLE_CLASSES.contains(state.substring(0, 2));
    }

    private static <T> Optional<T> inChain(
            Throwable failure, Function<Throwable, Optional<T>> question) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < LONGEST_CHAIN; depth++) {
            Optional<T> answer = question.apply(cause);
            if (answer.isPresent()) {
                return answer;
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }
}
