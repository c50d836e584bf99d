package profiles.auth;

/** Something was added to the list of dead tokens. */
record TokensRevoked() {}
