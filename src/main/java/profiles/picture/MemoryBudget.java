package profiles.picture;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/** The heap that all work on pictures may take together. */
final class MemoryBudget {

    private static final int KIBIBYTE = 1_024;

    private final int kibibytes;
    private final Semaphore free;

    /**
     * @param bytes of them all
     */
    MemoryBudget(long bytes) {
        kibibytes = (int) Math.min(Integer.MAX_VALUE, bytes / KIBIBYTE);
        free = new Semaphore(kibibytes, true);
    }

    /**
     * Does some work as soon as there is room for it, in the order of asking.
     *
     * @param bytes the most the work takes
     * @throws ProblemException 422 when there never is room, 503 when the server stops meanwhile
     */
    <T> T spend(long bytes, Supplier<T> work) {
        long wanted = (bytes + KIBIBYTE - 1) / KIBIBYTE;
        if (wanted > kibibytes) {
            throw tooMuch();
        }
        acquire((int) wanted);
        try {
            return work.get();
        } finally {
            free.release((int) wanted);
        }
    }

    private void acquire(int wanted) {
        try {
            free.acquire(wanted);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Workbench.busy();
        }
    }

    /** Trying again would not help; a larger heap would, or a smaller picture. */
    private static ProblemException tooMuch() {
        return new ProblemException(
                ProblemType.UNACCEPTABLE_PICTURE,
                "This server has too little memory for this picture. Send a smaller one.");
    }
}
