package profiles.relationship;

import java.util.Locale;

/**
 * How far one side is with connecting. {@link #PENDING} is on the side of who asked, {@link
 * #CONNECTED} always on both.
 */
public enum Connection {
    DISCONNECTED,
    PENDING,
    CONNECTED;

    /** The connection on the wire and in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
