package profiles.admin;

import java.time.Instant;
import profiles.account.Account;
import profiles.account.Person;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;
import profiles.profile.Profile;
import profiles.profile.ProfileName;

/**
 * A profile in an admin's hands.
 *
 * @param account null for a community
 */
public record Subject(Profile profile, Account account) {

    /**
     * Somebody who can be written to.
     *
     * @throws ProblemException 409 for a community, for whoever is not active, and for an account
     *     whose address was never confirmed
     */
    Person requireReachable() {
        if (account == null || !account.isEmailVerified() || !profile.isActive()) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "Only an active person with a confirmed address can be written to.");
        }
        return new Person(profile, account);
    }

    Standing standing() {
        return new Standing(
                profile.name(), profile.status(), account == null ? null : account.roles());
    }

    /** Tokens speak of what their owner was, so they end with it. */
    void become(Standing standing, Instant now) {
        boolean powerStays = standing.hasPowerOf(standing());
        if (!standing.name().equals(profile.name())) {
            profile.rename(new ProfileName(standing.name()));
        }
        profile.judge(standing.status());
        profile.touch(now);
        if (account != null && !powerStays) {
            account.assign(standing.roles());
            account.endTokens();
        }
    }

    /** Rises with every change of either; the same as the owner's own profile has. */
    long version() {
        return profile.version() + (account == null ? 0 : account.version());
    }
}
