package profiles.picture;

import java.util.Optional;
import profiles.file.FileId;

/**
 * What there is to see of a profile.
 *
 * @param shown the id of the picture it shows; null: none
 * @param standIn for when it shows none
 */
public record ProfilePicture(String shown, StandIn standIn) {

    /** Where the picture is; empty when there is none. */
    Optional<String> path() {
        return Optional.ofNullable(FileId.pathOf(shown));
    }
}
