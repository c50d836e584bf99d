package profiles.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something stored, as the answer to GET and HEAD, whole or in part. What a client accepts is not
 * asked: there is only this one form of it, and it is better than none (RFC 9110, §12.4.1).
 *
 * @param tag the strong entity tag, without quotes
 * @param cacheControl who may keep it
 * @param bytes opens a part of it
 */
public record Download(
        String mediaType,
        long size,
        String tag,
        String cacheControl,
        Function<ByteRange, ByteSource> bytes) {

    /** The conditions in the order of RFC 9110, §13.2.2. */
    public Response get(HttpHeaders asked) {
        if (isKnown(asked)) {
            return answer(Response.notModified()).build();
        }
        Optional<ByteRange> part = part(asked);
        return part.map(range -> partial(range))
                .orElseGet(() -> body(Response.ok(), ByteRange.whole(size)))
                .build();
    }

    /** As GET, but for ranges, which HEAD has none of, and without reading a byte. */
    public Response head(HttpHeaders asked) {
        if (isKnown(asked)) {
            return answer(Response.notModified()).build();
        }
        return described(Response.ok(), size).build();
    }

    private boolean isKnown(HttpHeaders asked) {
        List<String> ifMatch = lines(asked, HttpHeaders.IF_MATCH);
        ETags.requireMatch(ifMatch.isEmpty() ? null : String.join(",", ifMatch), tag);
        return ETags.isKnown(lines(asked, HttpHeaders.IF_NONE_MATCH), tag);
    }

    /** A condition that isn't this very tag means that the client's other part is of no use. */
    private Optional<ByteRange> part(HttpHeaders asked) {
        List<String> ifRange = lines(asked, "If-Range");
        boolean current = ifRange.stream().allMatch(line -> line.strip().equals('"' + tag + '"'));
        return current ? ByteRange.asked(lines(asked, "Range"), size) : Optional.empty();
    }

    private static List<String> lines(HttpHeaders asked, String name) {
        List<String> lines = asked.getRequestHeader(name);
        return lines == null ? List.of() : lines;
    }

    private Response.ResponseBuilder partial(ByteRange range) {
        return body(Response.status(Response.Status.PARTIAL_CONTENT), range)
                .header("Content-Range", range.contentRange(size));
    }

    private Response.ResponseBuilder body(Response.ResponseBuilder response, ByteRange range) {
        return described(response, range.length())
                .entity(ByteStream.open(range.length(), bytes.apply(range)));
    }

    private Response.ResponseBuilder described(Response.ResponseBuilder response, long length) {
        return answer(response)
                .type(mediaType)
                .header(HttpHeaders.CONTENT_LENGTH, length)
                .header("Accept-Ranges", "bytes");
    }

    private Response.ResponseBuilder answer(Response.ResponseBuilder response) {
        return response.tag(new EntityTag(tag))
                .header(HttpHeaders.CACHE_CONTROL, cacheControl)
                .header("Cross-Origin-Resource-Policy", "cross-origin");
    }
}
