package profiles.visibility;

import static java.util.stream.Collectors.joining;

import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The field {@code sections}, in which clients keep the order of the other fields: their names with
 * commas between, or a JSON array of names or of objects that hold one. The text stays as it is but
 * for hidden fields; where they can't be cut out, nothing of it is left.
 */
final class Sections {

    private final VisibleFields fields;
    private final Set<String> hidden;

    Sections(VisibleFields fields) {
        this.fields = fields;
        this.hidden = fields.hidden();
    }

    /** The text without the hidden fields; empty when nothing of it is left. */
    Optional<String> without(String text) {
        if (hidden.isEmpty() || text.isBlank()) {
            return Optional.of(text);
        }
        return looksLikeJson(text) ? withoutInJson(text) : withoutInNames(text);
    }

    private static boolean looksLikeJson(String text) {
        String stripped = text.strip();
        return stripped.startsWith("[") || stripped.startsWith("{");
    }

    private Optional<String> withoutInJson(String text) {
        Optional<JsonValue> parsed = SectionTree.parse(text);
        if (parsed.isEmpty()) {
            boolean readable = text.indexOf('\\') < 0 && !mentionsHidden(text);
            return Optional.of(text).filter(same -> readable);
        }
        return new SectionTree(fields)
                .cut(parsed.get())
                .map(rest -> rest.equals(parsed.get()) ? text : rest.toString());
    }

    private Optional<String> withoutInNames(String text) {
        String rest =
                Arrays.stream(text.split(","))
                        .filter(entry -> isHarmless(entry.strip()))
                        .collect(joining(","))
                        .strip();
        boolean acrossCommas = hidden.stream().anyMatch(name -> isAcrossCommas(name, rest));
        return Optional.of(rest).filter(left -> !left.isEmpty() && !acrossCommas);
    }

    private boolean isHarmless(String entry) {
        return fields.isShown(entry) || fields.isVisible(entry) && !mentionsHidden(entry);
    }

    /** Whether a hidden name stands somewhere in the text as a word. */
    private boolean mentionsHidden(String text) {
        String names = hidden.stream().map(Pattern::quote).collect(joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}_-])(" + names + ")(?![\\p{L}\\p{N}_-])")
                .matcher(text)
                .find();
    }

    private static boolean isAcrossCommas(String name, String text) {
        return name.contains(",") && text.contains(name);
    }
}
