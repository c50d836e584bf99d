package profiles.http;

/**
 * What every success is wrapped in; what is null is left out.
 *
 * @param fileId what the data has too; the reference repeats it beside them
 * @param time ISO 8601 as text, or seconds of the epoch as a number
 */
public record Envelope(
        Object data, CursorPagination cursorPagination, String fileId, Object time, String reqId) {}
