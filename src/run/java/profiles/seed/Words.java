package profiles.seed;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** Names to choose from, the commonest first: a root and an ending each. */
final class Words {

    private static final Transliterator LATIN =
            Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private final Word[] roots;
    private final Word[] endings;

    private Words(Word[] roots, Word[] endings) {
        this.roots = roots;
        this.endings = endings;
    }

    static Words of(String roots, String endings) {
        return new Words(words(roots), words(endings));
    }

    Word pick(Chance chance) {
        Word root = roots[chance.rank(roots.length) - 1];
        return root.then(chance.one(endings), "", "");
    }

    private static Word[] words(String list) {
        return Arrays.stream(list.strip().split(" +")).map(Words::word).toArray(Word[]::new);
    }

    private static Word word(String entry) {
        String[] parts = entry.split("/");
        String written =
                Normalizer.normalize(parts[0].replace('_', ' ').strip(), Normalizer.Form.NFC);
        return new Word(written, parts.length > 1 ? parts[1] : latin(written));
    }

    private static String latin(String written) {
        return LATIN.transliterate(written).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
