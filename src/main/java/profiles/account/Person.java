package profiles.account;

import java.time.Instant;
import profiles.auth.TokenSubject;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;
import profiles.profile.Profile;
import profiles.profile.ProfilePatch;

/** A profile and the account behind it, read together. */
public record Person(Profile profile, Account account) {

    /** Whom access tokens of this person are issued to, as of now. */
    public TokenSubject tokenSubject() {
        return new TokenSubject(
                profile.tnId(), profile.idTag(), account.roles(), account.tokenGeneration());
    }

    /**
     * @throws ProblemException 401 for somebody who is suspended or banned
     */
    public void requireActive() {
        if (!profile.isActive()) {
            throw new ProblemException(ProblemType.UNAUTHENTICATED, "The account is not active.");
        }
    }

    void change(ProfilePatch patch, Instant now) {
        patch.applyTo(profile, now);
        patch.settings()
                .map(settings -> NotificationsPatch.apply(settings, account.notifications()))
                .ifPresent(account::mailAbout);
    }

    /** Rises with every change of either. */
    long version() {
        return profile.version() + account.version();
    }
}
