package profiles.community;

/**
 * What came of a wish to found a community.
 *
 * @param anew false when it had been founded by the same request before
 */
public record Founded(FoundedView view, boolean anew) {}
