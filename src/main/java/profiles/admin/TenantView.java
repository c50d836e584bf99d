package profiles.admin;

import java.time.Instant;
import java.util.List;

/**
 * A profile as existing clients list it for admins.
 *
 * @param status {@code A} for an active one, {@code S} for any other: they know no more letters
 * @param roles null for a community, like the rest of the account
 */
public record TenantView(
        long tnId,
        String idTag,
        String name,
        String type,
        String status,
        List<String> roles,
        String email,
        Boolean emailVerified,
        String profilePic,
        Instant createdAt) {

    static TenantView of(AdminProfileView profile) {
        return new TenantView(
                profile.tnId(),
                profile.idTag(),
                profile.name(),
                profile.type(),
                profile.status().equals("active") ? "A" : "S",
                profile.roles(),
                profile.email(),
                profile.emailVerified(),
                profile.profilePic(),
                profile.createdAt());
    }
}
