package profiles.text;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Mustache.Escaper;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Reader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Mustache templates, compiled once. {@code {{#t}}key{{/t}}} stands for the message of that key,
 * which may use the same variables; in {@code .html} files variables and messages are escaped. A
 * variable or message that is missing is an error, never a gap.
 */
@ApplicationScoped
public class Templates {

    @Inject TextFiles files;
    @Inject Messages messages;

    private final Map<String, Template> compiled = new ConcurrentHashMap<>();
    private final Map<String, Template> sentences = new ConcurrentHashMap<>();

    /** Compiles templates ahead of their use, so that a broken one stops the start. */
    public void compile(List<String> names) {
        names.forEach(this::template);
    }

    public String render(String name, Locale language, Map<String, ?> model) {
        Escaper escaper = escaper(name);
        Map<String, Object> context = new HashMap<>(model);
        context.put("language", language.toLanguageTag());
        context.put(
                "t",
                (Mustache.Lambda)
                        (key, out) ->
                                sentence(escaper, language, key.execute()).execute(context, out));
        return template(name).execute(context);
    }

    /** One message with its variables filled in, as plain text. */
    public String message(String key, Locale language, Map<String, ?> model) {
        return sentence(Escapers.NONE, language, key).execute(model);
    }

    private Template template(String name) {
        return compiled.computeIfAbsent(name, this::compile);
    }

    private Template compile(String name) {
        try {
            return compiler(escaper(name)).compile(reader(name));
        } catch (MustacheException e) {
            throw new IllegalStateException(
                    "The template " + name + " is broken: " + e.getMessage(), e);
        }
    }

    private Template sentence(Escaper escaper, Locale language, String key) {
        return sentences.computeIfAbsent(
                language.toLanguageTag() + (escaper == Escapers.HTML ? "<" : " ") + key,
                unused -> compiler(escaper).compile(escaper.escape(messages.text(language, key))));
    }

    private Mustache.Compiler compiler(Escaper escaper) {
        return Mustache.compiler().withEscaper(escaper).withLoader(this::reader);
    }

    private Reader reader(String name) {
        return new StringReader(files.read(name));
    }

    private static Escaper escaper(String name) {
        return name.endsWith(".html") ? Escapers.HTML : Escapers.NONE;
    }
}
