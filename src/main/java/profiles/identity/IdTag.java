package profiles.identity;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import profiles.problem.ProblemException;

/**
 * The name of an identity, {@code alice@example.com} or {@code alice.example.com}. Always canonical
 * by <a href="https://www.unicode.org/reports/tr46/">UTS #46</a>: equal tags have equal values.
 */
public final class IdTag {

    private static final int MAX_CODE_POINTS = 254;
    private static final int MAX_DISPLAY_NAME = 120;
    private static final int MAX_SKELETON = 800;
    private static final int LONGEST_SKELETON_OF_A_CHAR = 18;

    private final String value;

    private IdTag(String value) {
        this.value = value;
    }

    /**
     * The tag a text stands for, however it was {@link PastedTag pasted}; empty for anything else,
     * {@code null} included.
     */
    public static Optional<IdTag> parse(String text) {
        return Optional.ofNullable(text)
                .filter(given -> given.length() <= InputText.MAX_LENGTH)
                .map(PastedTag::plain)
                .flatMap(IdTag::canonical)
                .filter(tag -> tag.codePointCount(0, tag.length()) <= MAX_CODE_POINTS)
                .map(IdTag::new)
                .filter(IdTag::isIndexable);
    }

    /** PostgreSQL indexes rows of up to 2.7 kB; some letters have skeletons of many. */
    private boolean isIndexable() {
        return value.length() * LONGEST_SKELETON_OF_A_CHAR <= MAX_SKELETON
                || skeleton().length() <= MAX_SKELETON;
    }

    public static IdTag of(String text) {
        return parse(text)
                .orElseThrow(
                        () ->
                                ProblemException.invalid(
                                        "/idTag",
                                        "invalid",
                                        "The identity tag must look like alice@example.com or"
                                                + " alice.example.com."));
    }

    /** A tag that was canonical when it was written down; not checked again. */
    public static IdTag stored(String canonical) {
        return new IdTag(canonical);
    }

    public String value() {
        return value;
    }

    /** What follows the at sign, or the whole of a bare tag, as people read it. */
    public String domain() {
        return value.substring(value.indexOf('@') + 1);
    }

    /** The {@link #domain()} as DNS carries it. */
    public String asciiDomain() {
        return DomainName.asciiOf(domain());
    }

    /** The domain that has to be a provider's for the tag to be an identity of that provider. */
    public Optional<String> providerDomain() {
        if (!bare()) {
            return Optional.of(domain());
        }
        return Optional.of(value.substring(value.indexOf('.') + 1))
                .filter(parent -> parent.indexOf('.') > 0);
    }

    /** What precedes the at sign, or the first label of a bare tag. */
    public String name() {
        int end = value.indexOf(bare() ? '.' : '@');
        return end < 0 ? value : value.substring(0, end);
    }

    /** Equal for tags the eye takes for one another (UTS #39). */
    public String skeleton() {
        return LookAlikes.skeleton(value);
    }

    /** A first guess at what to call the person: {@code Alice Smith} for {@code alice.smith}. */
    public String displayName() {
        String words =
                Arrays.stream(name().split("[._-]"))
                        .filter(word -> !word.isBlank())
                        .map(IdTag::capitalised)
                        .collect(Collectors.joining(" "));
        String shown = words.isEmpty() ? value : words;
        return shown.codePointCount(0, shown.length()) <= MAX_DISPLAY_NAME
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, MAX_DISPLAY_NAME)).strip();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdTag tag && value.equals(tag.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }

    private boolean bare() {
        return value.indexOf('@') < 0;
    }

    private static Optional<String> canonical(String text) {
        int at = text.indexOf('@');
        Optional<String> domain = DomainName.parse(text.substring(at + 1)).map(DomainName::unicode);
        if (at < 0) {
            return domain;
        }
        return domain.flatMap(
                after -> TagName.parse(text.substring(0, at)).map(name -> name + "@" + after));
    }

    private static String capitalised(String word) {
        int first = word.codePointAt(0);
        return Character.toString(Character.toTitleCase(first))
                + word.substring(Character.charCount(first));
    }
}
