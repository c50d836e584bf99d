package profiles.image;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The formats that are read, known by their first bytes, not by what a file is called. */
public enum ImageType {
    JPEG("image/jpeg", "image/jpg", "image/pjpeg"),
    PNG("image/png", "image/x-png", "image/apng", "image/vnd.mozilla.apng"),
    WEBP("image/webp"),
    GIF("image/gif");

    private static final String ANY = "image/*";

    /** As many bytes as are needed to tell them apart. */
    static final int HEAD = 12;

    private final List<String> mediaTypes;

    ImageType(String... mediaTypes) {
        this.mediaTypes = List.of(mediaTypes);
    }

    /**
     * The formats that a Content-Type may mean, parameters and old names understood: any of them
     * for a sender that knows no more than that it is an image, none for what is not read.
     */
    public static Set<ImageType> named(String mediaType) {
        String plain = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> plain.equals(ANY) || type.mediaTypes.contains(plain))
                .collect(toUnmodifiableSet());
    }

    /**
     * The format of a file.
     *
     * @param head its first {@link #HEAD} bytes, or all it has
     */
    static Optional<ImageType> of(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (text.startsWith("GIF87a") || text.startsWith("GIF89a")) {
            return Optional.of(GIF);
        }
        boolean webp = text.startsWith("RIFF") && text.startsWith("WEBP", 8);
        return webp ? Optional.of(WEBP) : Optional.empty();
    }

    public String mediaType() {
        return mediaTypes.get(0);
    }
}
