package profiles.http;

import java.time.Instant;

/** What every success is wrapped in. */
public record Envelope(
        Object data, CursorPagination cursorPagination, Instant time, String reqId) {}
