package profiles.support;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import profiles.problem.FieldError;
import profiles.problem.ProblemException;

/** Refusals in short, for tests that compare many. */
public final class Refusals {

    private Refusals() {}

    /** The refusal of a call; null when there is none. */
    public static ProblemException of(ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call);
    }

    /** {@code INVALID /pointer code} for a refusal of a single member. */
    public static String summary(ThrowingCallable call) {
        ProblemException refusal = of(call);
        if (refusal == null) {
            return "accepted";
        }
        var summary = new StringBuilder(refusal.type().name());
        for (FieldError field : refusal.fields()) {
            summary.append(' ').append(field.pointer()).append(' ').append(field.code());
        }
        return summary.toString();
    }
}
