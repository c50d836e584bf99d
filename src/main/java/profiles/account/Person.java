package profiles.account;

import profiles.profile.Profile;

/** A profile and the account behind it, read together. */
public record Person(Profile profile, Account account) {

    /** Rises with every change of either. */
    long version() {
        return profile.version() + account.version();
    }
}
