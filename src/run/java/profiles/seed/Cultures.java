package profiles.seed;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Properties;

/** The languages of the world, more or less. */
final class Cultures {

    private static final String SHARE = ".share";

    /** One entry for each part of the share. */
    private final List<Culture> shares;

    private Cultures(List<Culture> shares) {
        this.shares = shares;
    }

    static Cultures read() {
        Properties names = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Cultures.class.getResourceAsStream("names.properties"),
                        StandardCharsets.UTF_8)) {
            names.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Cultures(
                names.stringPropertyNames().stream()
                        .filter(key -> key.endsWith(SHARE))
                        .sorted()
                        .map(key -> key.substring(0, key.length() - SHARE.length()))
                        .map(lang -> Culture.read(names, lang))
                        .flatMap(one -> Collections.nCopies(one.share(), one).stream())
                        .toList());
    }

    Culture pick(Chance chance) {
        return shares.get(chance.below(shares.size()));
    }
}
