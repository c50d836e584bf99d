package profiles.profile;

/** Whether a profile takes part; only an active one may sign in or be seen by others. */
public enum ProfileStatus {
    ACTIVE,
    SUSPENDED,
    BANNED
}
