package profiles.relationship;

import profiles.problem.ProblemException;
import profiles.problem.ProblemType;
import profiles.profile.ProfileSettings;

/**
 * Both sides of a relationship, seen by one of the two, and the rules by which it changes. Doing
 * something again changes nothing. Whoever is blocked by the other can do nothing: see {@link
 * #isBarred}, which is to be asked first.
 */
public record Pair(Side mine, Side theirs) {

    public static final Pair STRANGERS = new Pair(Side.NOTHING, Side.NOTHING);

    /** Whether the other one has blocked me, so that to me they don't exist. */
    public boolean isBarred() {
        return theirs.blocked();
    }

    public boolean isConnected() {
        return mine.connection() == Connection.CONNECTED;
    }

    /** Whether I asked to connect and wait. */
    public boolean isWaiting() {
        return mine.connection() == Connection.PENDING;
    }

    /** The same, seen by the other one. */
    public Pair seenByTheOther() {
        return new Pair(theirs, mine);
    }

    /**
     * What becomes of it when I do this.
     *
     * @param terms what the other one allows
     * @throws ProblemException 403 where the other one doesn't allow it, 409 where my own block
     *     stands in the way
     */
    public Pair apply(RelationshipVerb verb, ProfileSettings terms) {
        return switch (verb) {
            case FOLLOW -> follow(terms);
            case UNFOLLOW -> withMine(mine.withFollowing(false));
            case CONNECT -> connect(terms);
            case DISCONNECT -> bothConnections(Connection.DISCONNECTED);
            case BLOCK -> new Pair(mine.cut().withBlocked(true), theirs.cut());
            case UNBLOCK -> withMine(mine.withBlocked(false));
            case MUTE -> withMine(mine.withMuted(true));
            case UNMUTE -> withMine(mine.withMuted(false));
        };
    }

    /** What I keep about the other one for myself. */
    Pair withNotes(Notes notes) {
        return withMine(mine.withNotes(notes));
    }

    private Pair follow(ProfileSettings terms) {
        if (mine.following()) {
            return this;
        }
        requireNotBlocking();
        if (!terms.allowFollowers()) {
            throw new ProblemException(ProblemType.FORBIDDEN, "This profile allows no followers.");
        }
        return withMine(mine.withFollowing(true));
    }

    private Pair connect(ProfileSettings terms) {
        if (isConnected()) {
            return this;
        }
        requireNotBlocking();
        boolean agreed = theirs.connection() == Connection.PENDING || terms.acceptsAtOnce();
        return agreed
                ? bothConnections(Connection.CONNECTED)
                : withMine(mine.withConnection(Connection.PENDING));
    }

    private void requireNotBlocking() {
        if (mine.blocked()) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "You have blocked this profile: unblock it first.");
        }
    }

    private Pair bothConnections(Connection connection) {
        return new Pair(mine.withConnection(connection), theirs.withConnection(connection));
    }

    private Pair withMine(Side side) {
        return new Pair(side, theirs);
    }
}
