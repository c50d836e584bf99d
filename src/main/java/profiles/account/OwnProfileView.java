package profiles.account;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import profiles.auth.Role;
import profiles.profile.Profile;

/**
 * A person's own profile.
 *
 * @param keys always empty: this server keeps no keys of its users
 * @param profile the same once more, in the answer to a change only
 */
public record OwnProfileView(
        long tnId,
        String idTag,
        String name,
        String type,
        String email,
        boolean emailVerified,
        String profilePic,
        String coverPic,
        List<String> roles,
        Instant createdAt,
        JsonObject x,
        OwnSettings settings,
        List<String> keys,
        OwnProfileView profile) {

    static OwnProfileView of(Person person) {
        return of(person, null);
    }

    static OwnProfileView twice(Person person) {
        return of(person, of(person));
    }

    private static OwnProfileView of(Person person, OwnProfileView again) {
        Profile profile = person.profile();
        Account account = person.account();
        JsonObject x = profile.x();
        return new OwnProfileView(
                profile.tnId(),
                profile.idTag().value(),
                profile.name(),
                "person",
                account.email().value(),
                account.isEmailVerified(),
                profile.profilePicPath(),
                profile.coverPicPath(),
                Role.words(account.roles()),
                profile.createdAt(),
                x.isEmpty() ? null : x,
                OwnSettings.of(profile.settings(), account.notifications()),
                List.of(),
                again);
    }
}
