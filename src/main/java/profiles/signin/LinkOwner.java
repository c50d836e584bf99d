package profiles.signin;

/**
 * Whose mailed link it is.
 *
 * @param lang BCP 47 tag of the language to address the person in
 */
public record LinkOwner(String idTag, String name, String lang) {}
