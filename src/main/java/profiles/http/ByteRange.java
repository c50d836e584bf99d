package profiles.http;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/**
 * A part of something (RFC 9110, §14).
 *
 * @param first the number of its first byte, from 0 on
 * @param last the number of its last byte
 */
public record ByteRange(long first, long last) {

    private static final Pattern SINGLE =
            Pattern.compile("(?i:bytes)=[ \t]*([0-9]*)-([0-9]*)[ \t]*");
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    /** All of something that isn't empty. */
    public static ByteRange whole(long size) {
        return new ByteRange(0, size - 1);
    }

    /**
     * The part that a request wants. Empty when it wants none, or says it in a way that is better
     * ignored than answered: several parts, another unit, what is no range at all.
     *
     * @param header as often as it was sent
     * @param size of the whole
     * @throws ProblemException 416 for a part that is not there
     */
    static Optional<ByteRange> asked(List<String> header, long size) {
        if (header.size() != 1) {
            return Optional.empty();
        }
        Matcher single = SINGLE.matcher(header.get(0).strip());
        return single.matches() ? asked(single.group(1), single.group(2), size) : Optional.empty();
    }

    private static Optional<ByteRange> asked(String from, String to, long size) {
        if (from.isEmpty()) {
            return to.isEmpty() ? Optional.empty() : Optional.of(suffix(number(to), size));
        }
        long first = number(from);
        long last = to.isEmpty() ? Long.MAX_VALUE : number(to);
        if (last < first) {
            return Optional.empty();
        }
        if (first >= size) {
            throw notThere(size);
        }
        return Optional.of(new ByteRange(first, Math.min(last, size - 1)));
    }

    private static ByteRange suffix(long length, long size) {
        if (length == 0 || size == 0) {
            throw notThere(size);
        }
        return new ByteRange(Math.max(0, size - length), size - 1);
    }

    private static long number(String digits) {
        return new BigInteger(digits).min(MOST).longValueExact();
    }

    private static ProblemException notThere(long size) {
        return new ProblemException(
                        ProblemType.RANGE_NOT_SATISFIABLE, "There are " + size + " bytes.")
                .withHeader("Content-Range", "bytes */" + size);
    }

    public long length() {
        return last - first + 1;
    }

    /** The header that goes with it. */
    String contentRange(long size) {
        return "bytes " + first + "-" + last + "/" + size;
    }
}
