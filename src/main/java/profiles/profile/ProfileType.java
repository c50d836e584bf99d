package profiles.profile;

/** What a profile stands for. */
public enum ProfileType {
    PERSON,
    COMMUNITY
}
