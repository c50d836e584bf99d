package profiles.community;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/** What somebody is in a community, highest first, and what that lets them do to others. */
public enum Rank {
    OWNER,
    MODERATOR,
    MEMBER;

    /** Of the word the API writes; empty for anything else. */
    static Optional<Rank> ofWord(String word) {
        return Arrays.stream(values()).filter(rank -> rank.word().equals(word)).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether they see and decide who comes in. */
    boolean isOfficer() {
        return this != MEMBER;
    }

    /**
     * @throws ProblemException 409 for the owner, whom nobody removes; 403 for whoever isn't below
     */
    void requireRemovalOf(Rank target) {
        target.requireLeave();
        if (compareTo(target) >= 0) {
            throw forbidden();
        }
    }

    /**
     * @throws ProblemException 409 for the owner
     */
    void requireLeave() {
        if (this == OWNER) {
            throw ownerStays();
        }
    }

    /**
     * Only the owner gives and takes ranks.
     *
     * @throws ProblemException 409 for the owner's own rank, which only a transfer takes; 403 for
     *     whoever isn't the owner
     */
    void requireChange(Rank present, Rank wanted) {
        if (present == wanted) {
            return;
        }
        present.requireLeave();
        if (this != OWNER) {
            throw forbidden();
        }
    }

    private static ProblemException ownerStays() {
        return new ProblemException(
                ProblemType.CONFLICT,
                "A community always has an owner. Transfer it to somebody else first.");
    }

    static ProblemException forbidden() {
        return new ProblemException(
                ProblemType.FORBIDDEN, "Your rank in the community does not allow this.");
    }
}
