package profiles.visibility;

/**
 * What a viewer and a profile are to one another, as far as the viewer may know.
 *
 * @param connection the viewer's side: {@code disconnected}, {@code pending} while the viewer's own
 *     request waits, {@code connected}
 * @param requested whether the profile asked the viewer to connect and is let be seen to wait
 * @param role the viewer's role in the community that the profile is; null for none
 * @param trust the viewer's note, {@code always} or {@code never}; null for none
 * @param hiddenInHome the viewer's note
 */
public record Relation(
        boolean following,
        boolean follower,
        String connection,
        boolean requested,
        boolean blocked,
        boolean muted,
        String role,
        String trust,
        boolean hiddenInHome) {

    public static final Relation NONE =
            new Relation(false, false, "disconnected", false, false, false, null);

    public Relation(
            boolean following,
            boolean follower,
            String connection,
            boolean requested,
            boolean blocked,
            boolean muted,
            String role) {
        this(following, follower, connection, requested, blocked, muted, role, null, false);
    }

    public boolean isConnected() {
        return connection.equals("connected");
    }

    /** The reference's spelling: {@code true}, {@code false}, or {@code "R"} for a request. */
    public Object connected() {
        return connection.equals("pending") ? "R" : isConnected();
    }

    /** What the viewer did to the profile, in the reference's letters; null for nothing. */
    String mark() {
        if (blocked) {
            return "B";
        }
        return muted ? "M" : null;
    }

    /** Equal for equal relations; part of an entity tag. */
    String code() {
        int bits = 0;
        boolean[] flags = {
            following,
            follower,
            isConnected(),
            connection.equals("pending"),
            requested,
            blocked,
            muted,
            hiddenInHome,
            "always".equals(trust),
            "never".equals(trust)
        };
        for (boolean flag : flags) {
            bits = bits * 2 + (flag ? 1 : 0);
        }
        return Integer.toString(bits, Character.MAX_RADIX) + (role == null ? "" : "." + role);
    }
}
