package profiles.it.support;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Many who do the same thing in the same moment. */
public final class Crowd {

    private Crowd() {}

    /** Lets each one do it, all at once; what came of it, in their order. */
    public static <T, R> List<R> together(List<T> everyone, Function<T, R> deed) {
        ExecutorService threads = Executors.newFixedThreadPool(everyone.size());
        try {
            var start = new CyclicBarrier(everyone.size());
            List<Callable<R>> deeds = new ArrayList<>();
            for (T one : everyone) {
                deeds.add(
                        () -> {
                            start.await();
                            return deed.apply(one);
                        });
            }
            List<R> results = new ArrayList<>();
            for (Future<R> future : threads.invokeAll(deeds)) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the crowd was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("one of the crowd failed: " + e.getCause(), e);
        } finally {
            threads.shutdownNow();
        }
    }

    /** How often each status was answered. */
    public static Map<Integer, Long> statuses(List<Answer> answers) {
        return answers.stream()
                .collect(groupingBy(Answer::status, TreeMap::new, Collectors.counting()));
    }
}
