package profiles.problem;

import java.util.stream.Stream;

/** The chain of causes of a failure, as far as it is worth following. */
public final class Causes {

    /** Chains can be made to loop. */
    private static final int LONGEST_CHAIN = 20;

    private Causes() {}

    /** The failure itself, then what caused it, and so on down. */
    public static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(LONGEST_CHAIN);
    }
}
