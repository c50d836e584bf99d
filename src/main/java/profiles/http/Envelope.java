package profiles.http;

/**
 * What every success is wrapped in.
 *
 * @param time ISO 8601, or epoch seconds around an {@link EpochTime}
 */
public record Envelope(Object data, CursorPagination cursorPagination, Object time, String reqId) {}
