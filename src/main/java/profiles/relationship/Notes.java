package profiles.relationship;

/**
 * What one side keeps about the other for itself; no deed of either changes it.
 *
 * @param trust null for nothing in particular
 */
public record Notes(Trust trust, boolean hiddenInHome) {

    public static final Notes NONE = new Notes(null, false);

    Notes withTrust(Trust value) {
        return new Notes(value, hiddenInHome);
    }

    Notes withHiddenInHome(boolean value) {
        return new Notes(trust, value);
    }
}
