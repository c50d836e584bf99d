package profiles.identity;

import profiles.problem.ProblemException;

/** Where an identity comes from: given by a provider of this server, or the owner's own domain. */
public enum IdentityType {
    IDP,
    DOMAIN;

    /** The type the API writes as {@code idp} or {@code domain}. */
    public static IdentityType ofWord(String word) {
        return switch (word == null ? "" : word) {
            case "idp" -> IDP;
            case "domain" -> DOMAIN;
            default ->
                    throw ProblemException.invalid(
                            "/type", "invalid", "The type must be \"idp\" or \"domain\".");
        };
    }
}
