package profiles.database;

import java.lang.System.Logger.Level;

/**
 * Work of a timer or a borrowed thread. The server gives a timer up for good once it has failed
 * twice, so a chore that fails tells the log and waits for its next turn.
 */
public final class Chore {

    private static final System.Logger LOG = System.getLogger(Chore.class.getName());

    private Chore() {}

    /** Never throws; what the work did until it failed is for its own transaction to undo. */
    public static void attempt(String name, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            tell(name, e);
        }
    }

    private static void tell(String name, RuntimeException failure) {
        if (DatabaseFailure.isUnavailable(failure)) {
            LOG.log(Level.WARNING, "No chance to {0}: the database is not available", name);
        } else {
            LOG.log(Level.WARNING, "Failed to " + name, failure);
        }
    }
}
