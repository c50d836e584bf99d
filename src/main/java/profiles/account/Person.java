package profiles.account;

import profiles.profile.Profile;

/** A profile and the account behind it, read together. */
public record Person(Profile profile, Account account) {}
