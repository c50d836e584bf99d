package profiles.admin;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import profiles.account.Account;
import profiles.auth.Role;
import profiles.profile.Profile;
import profiles.profile.ProfileSettings;

/**
 * Anybody's profile as admins see it, whole.
 *
 * @param roles null for a community, like the rest of the account
 */
public record AdminProfileView(
        long tnId,
        String idTag,
        String name,
        String type,
        String status,
        List<String> roles,
        String email,
        Boolean emailVerified,
        String lang,
        String profilePic,
        String coverPic,
        Instant createdAt,
        Instant updatedAt,
        JsonObject x,
        ProfileSettings settings) {

    static AdminProfileView of(Subject subject) {
        Profile profile = subject.profile();
        Account account = subject.account();
        JsonObject x = profile.x();
        return new AdminProfileView(
                profile.tnId(),
                profile.idTag().value(),
                profile.name(),
                profile.type().name().toLowerCase(Locale.ROOT),
                profile.status().word(),
                account == null ? null : Role.words(account.roles()),
                account == null ? null : account.email().value(),
                account == null ? null : account.isEmailVerified(),
                account == null ? null : account.lang(),
                profile.profilePicPath(),
                profile.coverPicPath(),
                profile.createdAt(),
                profile.updatedAt(),
                x.isEmpty() ? null : x,
                profile.settings());
    }
}
