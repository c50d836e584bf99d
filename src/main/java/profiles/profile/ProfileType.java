package profiles.profile;

import java.util.Locale;

/** What a profile stands for. */
public enum ProfileType {
    PERSON,
    COMMUNITY;

    /** The type on the wire and in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
