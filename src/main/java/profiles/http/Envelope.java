package profiles.http;

/**
 * What every success is wrapped in.
 *
 * @param time ISO 8601 as text, or seconds of the epoch as a number
 */
public record Envelope(Object data, CursorPagination cursorPagination, Object time, String reqId) {}
