package profiles.admin;

import java.util.Map;
import java.util.Optional;
import profiles.profile.ProfileStatus;

/** Both spellings of a status: the word, and the letter of the reference server. */
final class StatusWords {

    private static final Map<String, ProfileStatus> STATUSES =
            Map.of(
                    "active", ProfileStatus.ACTIVE,
                    "suspended", ProfileStatus.SUSPENDED,
                    "banned", ProfileStatus.BANNED,
                    "A", ProfileStatus.ACTIVE,
                    "S", ProfileStatus.SUSPENDED,
                    "X", ProfileStatus.BANNED);

    private StatusWords() {}

    static Optional<ProfileStatus> find(String word) {
        return Optional.ofNullable(STATUSES.get(word));
    }
}
