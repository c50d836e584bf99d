package profiles.relationship;

/** What one profile is to another, from its own side. */
public record Side(boolean following, Connection connection, boolean blocked, boolean muted) {

    public static final Side NOTHING = new Side(false, Connection.DISCONNECTED, false, false);

    /** Whether there is nothing to remember. */
    public boolean isNothing() {
        return equals(NOTHING);
    }

    Side withFollowing(boolean value) {
        return new Side(value, connection, blocked, muted);
    }

    Side withConnection(Connection value) {
        return new Side(following, value, blocked, muted);
    }

    Side withBlocked(boolean value) {
        return new Side(following, connection, value, muted);
    }

    Side withMuted(boolean value) {
        return new Side(following, connection, blocked, value);
    }

    /** Without what a block ends, from whichever side it comes. */
    Side cut() {
        return new Side(false, Connection.DISCONNECTED, blocked, muted);
    }
}
