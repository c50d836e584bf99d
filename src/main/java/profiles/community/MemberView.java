package profiles.community;

import java.time.Instant;

/**
 * Somebody who belongs to a community, asked to, or was invited.
 *
 * @param role null for whoever doesn't belong yet
 * @param status {@code member}, {@code requested} or {@code invited}
 * @param since when they joined, asked or were invited
 */
public record MemberView(
        long tnId,
        String idTag,
        String name,
        String type,
        String profilePic,
        String role,
        String status,
        Instant since) {}
