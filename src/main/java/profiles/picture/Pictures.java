package profiles.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import profiles.file.FileId;
import profiles.file.FileRepository;
import profiles.profile.Profile;
import profiles.profile.ProfileRepository;

/** Changes what profiles show, as a part of the caller's transaction. */
@ApplicationScoped
public class Pictures {

    @Inject FileRepository files;
    @Inject ProfileRepository profiles;
    @Inject Clock clock;

    /**
     * Keeps the picture and lets a locked profile show it.
     *
     * @param owner who sent it
     */
    public PictureView show(Profile profile, Picture picture, long owner) {
        files.keep(picture.fileId(), picture.renditions(), owner);
        change(profile, picture.place(), picture.fileId().value());
        return picture.place().view(picture.fileId());
    }

    /** Leaves the place of a locked profile empty. */
    public void remove(Profile profile, PicturePlace place) {
        change(profile, place, null);
    }

    /** What is shown already is no change. */
    private void change(Profile profile, PicturePlace place, String fileId) {
        if (Objects.equals(place.path(profile), FileId.pathOf(fileId))) {
            return;
        }
        place.show(profile, fileId);
        profile.touch(clock.instant());
        profiles.flush();
    }
}
