package profiles.identity;

public enum IdentityType {
    IDP,
    DOMAIN;

    public static IdentityType ofWord(String w) {
        return valueOf(w.toUpperCase(java.util.Locale.ROOT));
    }
}
