package profiles.directory;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import profiles.problem.ProblemException;

/**
 * Where a list of the directory goes on; opaque to clients.
 *
 * @param print the filter it belongs to
 * @param begun when the first page was read, epoch seconds
 * @param snapshot what the first page saw, as PostgreSQL writes it
 * @param last the place of the last profile shown
 */
public record DirectoryCursor(int print, long begun, String snapshot, Place last) {

    /** How long names of before a renaming are kept for lists that were begun before it. */
    public static final Duration LIFE = Duration.ofHours(1);

    private static final long LATEST = 1L << 40;
    private static final int LAST_TIER = 5;

    private static final Pattern SNAPSHOT =
            Pattern.compile("[1-9]\\d{0,17}:[1-9]\\d{0,17}:([1-9]\\d{0,17}(,[1-9]\\d{0,17})*)?");

    /**
     * A place in the order of a list.
     *
     * @param tier how well it matches, 1 best; 0 in a list without search
     * @param key what is ordered by within the tier
     * @param subkey what is ordered by next
     */
    public record Place(int tier, String key, String subkey, long tnId) {}

    String encode() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(print);
            out.writeLong(begun);
            out.writeUTF(snapshot);
            out.writeByte(last.tier());
            out.writeUTF(last.key());
            out.writeUTF(last.subkey());
            out.writeLong(last.tnId());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /**
     * @throws ProblemException 400 for what was not made here, for this filter, within the hour
     */
    static DirectoryCursor of(String text, ProfileFilter filter, Instant now) {
        DirectoryCursor cursor = decode(text);
        if (cursor.print != filter.print() || !isSnapshot(cursor.snapshot)) {
            throw refusal("is not a cursor of this list");
        }
        if (Instant.ofEpochSecond(cursor.begun).plus(LIFE).isBefore(now)) {
            throw refusal("has expired: begin the list anew");
        }
        return cursor;
    }

    private static DirectoryCursor decode(String text) {
        try (var in =
                new DataInputStream(
                        new ByteArrayInputStream(Base64.getUrlDecoder().decode(text)))) {
            var cursor = new DirectoryCursor(in.readInt(), in.readLong(), in.readUTF(), place(in));
            if (in.read() >= 0 || !cursor.isSound()) {
                throw refusal("is not a cursor of this list");
            }
            return cursor;
        } catch (IOException | IllegalArgumentException e) {
            throw refusal("is not a cursor of this list");
        }
    }

    private static Place place(DataInputStream in) throws IOException {
        return new Place(in.readByte(), in.readUTF(), in.readUTF(), in.readLong());
    }

    /** Whether a statement can be made of it, for anybody may make up a cursor. */
    private boolean isSound() {
        return begun >= 0
                && begun <= LATEST
                && last.tier() >= 0
                && last.tier() <= LAST_TIER
                && isText(last.key())
                && isText(last.subkey());
    }

    private static boolean isText(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    /** PostgreSQL refuses any other: transactions in order, between the first and the last. */
    private static boolean isSnapshot(String text) {
        if (!SNAPSHOT.matcher(text).matches()) {
            return false;
        }
        String[] parts = text.split(":", -1);
        long first = Long.parseLong(parts[0]);
        long end = Long.parseLong(parts[1]);
        long[] open =
                parts[2].isEmpty()
                        ? new long[0]
                        : Arrays.stream(parts[2].split(",")).mapToLong(Long::parseLong).toArray();
        for (int i = 0; i < open.length; i++) {
            if (open[i] < first || open[i] >= end || (i > 0 && open[i] <= open[i - 1])) {
                return false;
            }
        }
        return first <= end;
    }

    private static ProblemException refusal(String message) {
        return ProblemException.invalid("/cursor", "invalid", message);
    }
}
