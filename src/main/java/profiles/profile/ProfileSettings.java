package profiles.profile;

/**
 * What the owner of a profile allows others.
 *
 * @param connectionMode what a request to connect meets: {@code M} manual, {@code A} automatic,
 *     {@code I} ignored
 * @param discoverable whether strangers find the profile in the directory
 */
public record ProfileSettings(String connectionMode, boolean allowFollowers, boolean discoverable) {

    public static final ProfileSettings DEFAULT = new ProfileSettings("M", true, true);

    /** Whether a request to connect is granted without asking. */
    public boolean acceptsAtOnce() {
        return connectionMode.equals("A");
    }

    /** Whether requests to connect are never shown. */
    public boolean ignoresRequests() {
        return connectionMode.equals("I");
    }
}
