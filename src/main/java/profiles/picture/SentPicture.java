package profiles.picture;

import static java.util.stream.Collectors.joining;

import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.Set;
import profiles.http.Upload;
import profiles.image.ImageType;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/**
 * What somebody wants to be shown somewhere; nobody has looked into it yet.
 *
 * @param declared the formats that its sender says it may have
 */
public record SentPicture(PicturePlace place, Set<ImageType> declared, Upload upload) {

    private static final String ACCEPTED =
            Arrays.stream(ImageType.values()).map(ImageType::mediaType).collect(joining(", "));

    /**
     * @throws ProblemException 415 for what is no picture by its type, 422 when nothing was sent
     */
    public static SentPicture of(PicturePlace place, Upload upload) {
        Set<ImageType> declared = ImageType.named(upload.mediaType());
        if (declared.isEmpty()) {
            throw unsupported();
        }
        upload.requireContent();
        return new SentPicture(place, declared, upload);
    }

    FileChannel file() {
        return upload.file();
    }

    /** RFC 9110, 15.5.16: says what would be accepted. */
    private static ProblemException unsupported() {
        return new ProblemException(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE,
                        "A picture is one of " + ACCEPTED + ", and its Content-Type says which.")
                .withHeader("Accept", ACCEPTED);
    }
}
