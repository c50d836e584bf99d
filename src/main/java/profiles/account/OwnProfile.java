package profiles.account;

/** An own profile and the version it was read at, for its entity tag. */
public record OwnProfile(OwnProfileView view, long version) {}
