package profiles.http;

/**
 * Where a list goes on.
 *
 * @param nextCursor opaque; null on the last page
 */
public record CursorPagination(String nextCursor, boolean hasMore) {}
