package profiles.identity;

import com.ibm.icu.text.IDNA;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rule for the part of an identity tag before the at sign. */
final class TagName {

    private static final int MAX_CODE_POINTS = 63;

    /** The mapping domains get, so both halves of a tag treat one letter alike. */
    private static final Normalizer2 MAPPING =
            Normalizer2.getInstance(null, "uts46", Normalizer2.Mode.COMPOSE);

    private static final IDNA DIRECTION = IDNA.getUTS46Instance(IDNA.CHECK_BIDI);

    private static final Pattern SHAPE =
            Pattern.compile(
                    "[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}]*+"
                            + "(?:[._-][\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}]*+)*+");

    private TagName() {}

    /** The canonical name, if the text is one. */
    static Optional<String> parse(String text) {
        return Optional.of(text)
                .filter(InputText::acceptable)
                .map(MAPPING::normalize)
                .filter(name -> name.codePointCount(0, name.length()) <= MAX_CODE_POINTS)
                .filter(name -> SHAPE.matcher(name).matches())
                .filter(name -> MAPPING.isNormalized(name) && !LookAlikes.suspicious(name))
                .filter(name -> Arrays.stream(name.split("[._-]")).allMatch(TagName::readsOneWay));
    }

    /** The rule for labels of RFC 5893: nothing changes its place when the direction turns. */
    private static boolean readsOneWay(String word) {
        IDNA.Info info = new IDNA.Info();
        DIRECTION.labelToUnicode(word, new StringBuilder(), info);
        return !info.getErrors().contains(IDNA.Error.BIDI);
    }
}
