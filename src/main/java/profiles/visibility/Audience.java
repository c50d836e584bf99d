package profiles.visibility;

import java.util.Map;

/**
 * How near a viewer is to a profile, from everybody to its owner; who is nearer sees all that those
 * farther off see.
 */
enum Audience {
    PUBLIC,
    VERIFIED,
    FOLLOWER,
    CONNECTED,
    OWNER;

    /** The words a field can be marked with, and the letters some clients write instead. */
    private static final Map<String, Audience> MARKERS =
            Map.of(
                    "public", PUBLIC,
                    "P", PUBLIC,
                    "verified", VERIFIED,
                    "follower", FOLLOWER,
                    "F", FOLLOWER,
                    "connected", CONNECTED,
                    "C", CONNECTED,
                    "owner", OWNER);

    /** Whom a marker lets in; one that nobody knows keeps others out. */
    static Audience marked(String marker) {
        return MARKERS.getOrDefault(marker, OWNER);
    }

    /**
     * Members of a community are connected to it; its owner is to it what a person is to theirs.
     */
    static Audience of(VisibleProfile profile, Viewer viewer) {
        Relation relation = profile.relation();
        if (viewer.tnId() == profile.tnId() || "owner".equals(relation.role())) {
            return OWNER;
        }
        if (relation.isConnected() || relation.role() != null) {
            return CONNECTED;
        }
        if (relation.following()) {
            return FOLLOWER;
        }
        return viewer.isSignedIn() ? VERIFIED : PUBLIC;
    }

    boolean includes(Audience other) {
        return compareTo(other) <= 0;
    }
}
