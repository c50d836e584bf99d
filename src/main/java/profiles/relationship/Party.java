package profiles.relationship;

import java.time.Instant;
import profiles.profile.ProfileSettings;
import profiles.profile.ProfileStatus;
import profiles.profile.ProfileType;

/**
 * One of a pair, as it stood when the pair was locked.
 *
 * @param terms what it allows others
 * @param side what the other one is to it
 * @param sideUpdatedAt when the side last changed; null when there was nothing to remember
 */
public record Party(
        long tnId,
        ProfileType type,
        ProfileStatus status,
        ProfileSettings terms,
        Side side,
        Instant sideUpdatedAt) {

    public boolean isPerson() {
        return type == ProfileType.PERSON;
    }

    boolean isActive() {
        return status == ProfileStatus.ACTIVE;
    }
}
