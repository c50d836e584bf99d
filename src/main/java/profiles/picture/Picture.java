package profiles.picture;

import java.util.List;
import profiles.file.FileId;
import profiles.image.Rendition;

/**
 * A picture that is ready to be kept and shown.
 *
 * @param renditions largest first
 */
public record Picture(PicturePlace place, FileId fileId, List<Rendition> renditions) {

    static Picture of(PicturePlace place, List<Rendition> renditions) {
        return new Picture(place, FileId.of(renditions.get(0).bytes()), renditions);
    }
}
