package profiles.relationship;

/** What one profile is to another, from its own side. */
public record Side(
        boolean following, Connection connection, boolean blocked, boolean muted, Notes notes) {

    public static final Side NOTHING = new Side(false, Connection.DISCONNECTED, false, false);

    public Side(boolean following, Connection connection, boolean blocked, boolean muted) {
        this(following, connection, blocked, muted, Notes.NONE);
    }

    /** Whether there is nothing to remember. */
    public boolean isNothing() {
        return equals(NOTHING);
    }

    Side withFollowing(boolean value) {
        return new Side(value, connection, blocked, muted, notes);
    }

    Side withConnection(Connection value) {
        return new Side(following, value, blocked, muted, notes);
    }

    Side withBlocked(boolean value) {
        return new Side(following, connection, value, muted, notes);
    }

    Side withMuted(boolean value) {
        return new Side(following, connection, blocked, value, notes);
    }

    Side withNotes(Notes value) {
        return new Side(following, connection, blocked, muted, value);
    }

    /** Without what a block ends, from whichever side it comes. */
    Side cut() {
        return new Side(false, Connection.DISCONNECTED, blocked, muted, notes);
    }
}
