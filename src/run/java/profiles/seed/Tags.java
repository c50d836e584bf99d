package profiles.seed;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import profiles.identity.IdTag;

/**
 * Identity tags of seeded profiles. Each ends its name with the number of its profile, which
 * nothing before it can be taken for a part of; so no two are equal, or alike to the eye.
 */
final class Tags {

    /** Some are written in their own script. */
    private static final double OWN_SCRIPT = 0.04;

    private static final double BARE = 0.02;
    private static final double OWN_DOMAIN = 0.01;
    private static final Pattern LIKE_NO_DIGIT = Pattern.compile(".*[a-km-np-z]");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]");
    private static final String[] PLACES = {
        "münchen", "malmö", "łódź", "москва", "київ", "αθήνα", "北京", "東京", "서울", "القاهرة", "दिल्ली"
    };

    private final String domain;

    Tags(String domain) {
        this.domain = domain;
    }

    IdTag person(FullName name, int number, Chance chance) {
        if (chance.in(OWN_SCRIPT)) {
            String own = letters(name.first()) + "." + letters(name.family());
            Optional<IdTag> tag = IdTag.parse(own + "." + number + "@" + domain);
            if (tag.isPresent()) {
                return tag.get();
            }
        }
        return plain(latin(name, chance), number, chance);
    }

    IdTag community(Word place, String topic, int number) {
        return IdTag.of(numbered(topic + "-" + place.latin(), number) + "@" + domain);
    }

    private IdTag plain(String name, int number, Chance chance) {
        String numbered = numbered(name, number);
        String standard = numbered + "@" + domain;
        if (chance.in(BARE)) {
            return IdTag.parse(numbered + "." + domain).orElseGet(() -> IdTag.of(standard));
        }
        if (chance.in(OWN_DOMAIN)) {
            return IdTag.of(numbered + "@" + chance.one(PLACES) + "." + domain);
        }
        return IdTag.of(standard);
    }

    private static String letters(Word word) {
        return NO_LETTERS.matcher(word.written().toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static String latin(FullName name, Chance chance) {
        String given = name.first().latin();
        String family = name.family().latin();
        return switch (chance.below(10)) {
            case 0 -> given;
            case 1 -> family + "." + given;
            case 2 -> given + "-" + family;
            case 3 -> given + "_" + family;
            case 4, 5 -> given.charAt(0) + family;
            default -> given + "." + family;
        };
    }

    private static String numbered(String name, int number) {
        return LIKE_NO_DIGIT.matcher(name).matches() ? name + number : name + "." + number;
    }
}
