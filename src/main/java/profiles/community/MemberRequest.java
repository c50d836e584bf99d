package profiles.community;

import profiles.problem.ProblemException;

/**
 * What an officer wants somebody to be in a community.
 *
 * @param role null: whatever they are, a member at least
 */
public record MemberRequest(String role) {

    /**
     * @throws ProblemException 400 for the owner's rank, which is only transferred, and for what is
     *     none
     */
    Rank wanted(Rank otherwise) {
        if (role == null) {
            return otherwise;
        }
        return Rank.ofWord(role)
                .filter(rank -> rank != Rank.OWNER)
                .orElseThrow(
                        () ->
                                ProblemException.invalid(
                                        "/role", "invalid", "must be moderator or member"));
    }
}
