package profiles.picture;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import profiles.identity.IdTag;

/**
 * What a name is shortened to: the first character of its first and of its last word, as people see
 * characters (<a href="https://www.unicode.org/reports/tr29/">UAX #29</a>), emoji included.
 */
final class Initials {

    private static final Pattern SPACES = Pattern.compile("(?U)\\s+");
    private static final Pattern TELLING = Pattern.compile("[\\p{L}\\p{N}\\p{So}]");

    /** More than any letter or emoji needs; names can pile up accents. */
    private static final int LONGEST = 24;

    private Initials() {}

    /** One or two characters; where the name has none that tell anything, that of the tag. */
    static String of(String name, IdTag idTag) {
        List<String> firsts =
                Arrays.stream(SPACES.split(name)).flatMap(word -> first(word).stream()).toList();
        if (firsts.isEmpty()) {
            return first(idTag.value()).orElse("");
        }
        String last = firsts.size() > 1 ? firsts.get(firsts.size() - 1) : "";
        return firsts.get(0) + last;
    }

    private static Optional<String> first(String word) {
        return characters(word).stream()
                .filter(character -> TELLING.matcher(character).lookingAt())
                .findFirst()
                .map(character -> character.toUpperCase(Locale.ROOT))
                .map(upper -> characters(upper).get(0))
                .map(Initials::cut);
    }

    private static List<String> characters(String text) {
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        var characters = new ArrayList<String>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            characters.add(text.substring(start, end));
            start = end;
        }
        return characters;
    }

    private static String cut(String character) {
        return character.length() <= LONGEST
                ? character
                : Character.toString(character.codePointAt(0));
    }
}
