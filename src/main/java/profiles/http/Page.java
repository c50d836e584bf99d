package profiles.http;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list, in keyset order.
 *
 * @param nextCursor null on the last page
 */
public record Page<T>(List<T> items, String nextCursor) implements Enveloped {

    /** Largest value of {@code limit}. */
    public static final int MAX_LIMIT = 200;

    /** The page of {@code limit} items out of {@code limit + 1} that were asked for. */
    public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, String> cursor) {
        if (oneMore.size() <= limit) {
            return new Page<>(List.copyOf(oneMore), null);
        }
        List<T> items = List.copyOf(oneMore.subList(0, limit));
        return new Page<>(items, cursor.apply(items.get(limit - 1)));
    }

    public <R> Page<R> map(Function<T, R> conversion) {
        return new Page<>(items.stream().map(conversion).toList(), nextCursor);
    }

    @Override
    public Envelope envelope(Object time, String reqId) {
        var more = new CursorPagination(nextCursor, nextCursor != null);
        return new Envelope(items, more, null, time, reqId);
    }
}
