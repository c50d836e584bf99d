package profiles.profile;

import java.util.Locale;

/** Whether a profile takes part; only an active one may sign in or be seen by others. */
public enum ProfileStatus {
    ACTIVE,
    SUSPENDED,
    BANNED;

    /** The status on the wire and in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
