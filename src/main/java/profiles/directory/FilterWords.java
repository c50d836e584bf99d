package profiles.directory;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import profiles.identity.IdTag;
import profiles.identity.PastedTag;
import profiles.problem.ProblemException;

/** The words of the directory's query parameters, the reference's letters among them, as SQL. */
record FilterWords(Map<String, List<String>> query) {

    private static final int SHORTEST_SEARCH = 2;
    private static final int LONGEST_SEARCH = 100;

    private static final String ACTIVE = "p.status = 'active' and mine.blocked is not true";

    private static final Map<String, String> STATUSES =
            Map.ofEntries(
                    Map.entry("active", ACTIVE),
                    Map.entry("A", ACTIVE),
                    Map.entry("blocked", "mine.blocked"),
                    Map.entry("B", "mine.blocked"),
                    Map.entry("muted", "mine.muted"),
                    Map.entry("M", "mine.muted"),
                    Map.entry("suspended", "p.status = 'suspended'"),
                    Map.entry("S", "p.status = 'suspended'"),
                    Map.entry("banned", "p.status = 'banned'"),
                    Map.entry("X", "p.status = 'banned'"));

    private static final String DISCONNECTED =
            "(mine.connection is null or mine.connection = 'disconnected')";

    private static final Map<String, String> CONNECTIONS =
            Map.of(
                    "disconnected", DISCONNECTED,
                    "false", DISCONNECTED,
                    "pending", "mine.connection = 'pending'",
                    "R", "mine.connection = 'pending'",
                    "connected", "mine.connection = 'connected'",
                    "true", "mine.connection = 'connected'");

    private static final Map<String, String> TYPES =
            Map.of("person", "p.type = 'person'", "community", "p.type = 'community'");

    Optional<String> type() {
        return find("type").map(word -> known("type", TYPES, word, "person or community"));
    }

    /** Active ones unless asked otherwise. */
    String statuses() {
        return Arrays.stream(find("status").orElse("active").split(",", -1))
                .map(
                        word ->
                                known(
                                        "status",
                                        STATUSES,
                                        word.strip(),
                                        "a comma list of active, blocked, muted, suspended,"
                                                + " banned"))
                .distinct()
                .sorted()
                .collect(Collectors.joining(") or (", "((", "))"));
    }

    Optional<String> connected() {
        return find("connected")
                .map(
                        word ->
                                known(
                                        "connected",
                                        CONNECTIONS,
                                        word,
                                        "disconnected, pending or connected"));
    }

    Optional<String> flag(String parameter, String condition) {
        Map<String, String> words = Map.of("true", condition, "false", condition + " is not true");
        return find(parameter).map(word -> known(parameter, words, word, "true or false"));
    }

    Optional<IdTag> idTag() {
        return find("idTag").map(IdTag::of);
    }

    Optional<String> search() {
        return find("q").map(FilterWords::search);
    }

    private static String search(String text) {
        String q = Normalizer.normalize(PastedTag.plain(text), Normalizer.Form.NFC);
        int length = q.codePointCount(0, q.length());
        if (length < SHORTEST_SEARCH || length > LONGEST_SEARCH || q.indexOf('\0') >= 0) {
            throw ProblemException.invalid("/q", "length", "must have 2 to 100 characters");
        }
        return q;
    }

    private Optional<String> find(String parameter) {
        List<String> values = query.getOrDefault(parameter, List.of());
        if (values.size() > 1) {
            throw ProblemException.invalid("/" + parameter, "invalid", "must be given only once");
        }
        return values.stream().findFirst();
    }

    private static String known(
            String parameter, Map<String, String> words, String word, String expected) {
        String condition = words.get(word);
        if (condition == null) {
            throw ProblemException.invalid("/" + parameter, "invalid", "must be " + expected);
        }
        return condition;
    }
}
