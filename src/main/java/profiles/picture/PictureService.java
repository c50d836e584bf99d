package profiles.picture;

import static java.util.Comparator.comparing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import profiles.file.FileId;
import profiles.file.FileStore;
import profiles.image.Variant;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;
import profiles.visibility.Viewer;

/** Finds pictures for those who may see them, and reads them a chunk at a time. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PictureService {

    @Inject PictureRepository pictures;
    @Inject FileStore store;

    /**
     * The picture no larger than wanted, if there is one that small; else the smallest.
     *
     * @param fileId as somebody wrote it
     * @throws ProblemException 404 for a picture that is not there or none of the viewer's business
     */
    public PictureVariant get(Viewer viewer, String fileId, Variant wanted) {
        List<PictureVariant> sizes =
                FileId.parse(fileId).map(id -> pictures.list(viewer, id)).orElse(List.of());
        Comparator<PictureVariant> bySize = comparing(PictureVariant::variant);
        return sizes.stream()
                .filter(picture -> picture.variant().compareTo(wanted) <= 0)
                .max(bySize)
                .or(() -> sizes.stream().min(bySize))
                .orElseThrow(PictureService::unknown);
    }

    /** The bytes of one chunk; empty past the end, and when the picture is not there any more. */
    public byte[] read(PictureVariant picture, int chunk) {
        return store.read(picture.fileId(), picture.variant(), chunk);
    }

    static ProblemException unknown() {
        return new ProblemException(ProblemType.NOT_FOUND, "There is no such picture.");
    }
}
