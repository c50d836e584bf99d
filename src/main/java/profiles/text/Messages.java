package profiles.text;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every sentence in every language: {@code text/messages_<language>.properties}, UTF-8. An
 * operator's bundle may hold only some keys or be a language of its own; what it lacks is taken
 * from the built-in bundle, then from English.
 */
@ApplicationScoped
public class Messages {

    static final List<String> BUILT_IN = List.of("en", "de", "hu");

    private static final Pattern BUNDLE =
            Pattern.compile("messages_([A-Za-z0-9-]{2,35})\\.properties");
    private static final int LONGEST_WISH = 500;

    @Inject TextFiles files;

    private final Map<Locale, Properties> bundles = new LinkedHashMap<>();

    @PostConstruct
    void read() {
        var english = load(Locale.ENGLISH, new Properties());
        bundles.put(Locale.ENGLISH, english);
        BUILT_IN.forEach(tag -> add(tag, english));
        files.listOwn("text").stream()
                .map(BUNDLE::matcher)
                .filter(Matcher::matches)
                .forEach(bundle -> add(bundle.group(1), english));
    }

    private void add(String tag, Properties english) {
        bundles.computeIfAbsent(
                Locale.forLanguageTag(tag), language -> load(language, new Properties(english)));
    }

    private Properties load(Locale language, Properties bundle) {
        String name = bundleName(language);
        files.builtIn(name).ifPresent(text -> load(name, text, bundle));
        files.own(name).ifPresent(text -> load(name, text, bundle));
        return bundle;
    }

    private static void load(String name, String text, Properties bundle) {
        try {
            bundle.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("Malformed escape in " + name, e);
        }
    }

    static String bundleName(Locale language) {
        return "text/messages_" + language.toLanguageTag() + ".properties";
    }

    /**
     * The language that suits best, by RFC 4647 lookup; English when none does or the wish can't be
     * read.
     *
     * @param wish a BCP 47 tag or an {@code Accept-Language} header; may be null
     */
    public Locale language(String wish) {
        if (wish == null || wish.isBlank() || wish.length() > LONGEST_WISH) {
            return Locale.ENGLISH;
        }
        try {
            var ranges = Locale.LanguageRange.parse(wish);
            return Optional.ofNullable(Locale.lookup(ranges, bundles.keySet()))
                    .orElse(Locale.ENGLISH);
        } catch (IllegalArgumentException unreadable) {
            return Locale.ENGLISH;
        }
    }

    /** The sentence, its variables still in it. */
    public String text(Locale language, String key) {
        return find(language, key)
                .orElseThrow(() -> new IllegalStateException("There is no message " + key));
    }

    /** For keys that come from data and may be unknown. */
    public Optional<String> find(Locale language, String key) {
        var bundle = bundles.getOrDefault(language, bundles.get(Locale.ENGLISH));
        return Optional.ofNullable(bundle.getProperty(key));
    }
}
