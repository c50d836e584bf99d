package profiles.picture;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import profiles.http.CurrentRequest;
import profiles.problem.ProblemException;

/** Work that a request waits for, done on another thread. */
final class Job<T> implements Runnable {

    private final CompletableFuture<T> result = new CompletableFuture<>();
    private final Runnable carried;

    Job(Supplier<T> work) {
        carried = CurrentRequest.carriedInto(() -> finish(work));
    }

    /** What comes of it, or how it failed. */
    CompletionStage<T> result() {
        return result;
    }

    @Override
    public void run() {
        carried.run();
    }

    /** Errors, too: else the request would wait forever. */
    private void finish(Supplier<T> work) {
        try {
            result.complete(work.get());
        } catch (Throwable failure) {
            result.completeExceptionally(failure);
        }
    }

    /** Instead of being done. */
    void refuse(ProblemException refusal) {
        result.completeExceptionally(refusal);
    }
}
