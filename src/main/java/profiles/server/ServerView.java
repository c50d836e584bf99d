package profiles.server;

import java.util.List;

/** What anybody may know of this server. */
public record ServerView(
        String name,
        String publicUrl,
        List<String> identityProviders,
        Policies policies,
        Limits limits) {

    /**
     * @param registration how one registers: {@code invitation}
     * @param domainIdentities whether tags under domains of one's own are possible
     * @param communityCreation who may found a community: {@code anyone} who is signed in, or
     *     whoever has an {@code invitation}
     */
    public record Policies(
            String registration,
            boolean domainIdentities,
            String communityCreation,
            int passwordMinLength,
            int passwordMaxLength) {}

    /**
     * Sizes in characters (code points) unless the name says bytes.
     *
     * @param picturePixels width times height
     * @param pictureSide in pixels
     */
    public record Limits(
            int jsonBytes,
            int jsonDepth,
            int nameLength,
            int xKeys,
            int xKeyLength,
            int xValueLength,
            int xBytes,
            int pictureBytes,
            int picturePixels,
            int pictureSide) {}
}
