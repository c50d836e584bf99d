package profiles.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import profiles.identity.IdTag;

/**
 * Which profiles are asked for; all conditions hold at once.
 *
 * @param conditions SQL over the aliases of {@link profiles.visibility.Visibility}
 * @param idTag the only tag wanted; null: any
 * @param q what to search for, NFC and stripped; null: list by name
 * @param print equal for equal questions, so that a cursor is not taken for another list's
 */
record ProfileFilter(List<String> conditions, IdTag idTag, String q, int print) {

    /** From the query parameters of a request; whatever can't be understood is a 400. */
    static ProfileFilter of(Map<String, List<String>> query) {
        var words = new FilterWords(query);
        List<String> conditions = new ArrayList<>();
        words.type().ifPresent(conditions::add);
        conditions.add(words.statuses());
        words.connected().ifPresent(conditions::add);
        words.flag("following", "mine.following").ifPresent(conditions::add);
        words.flag("follower", "theirs.following").ifPresent(conditions::add);
        words.flag("requested", "(theirs.connection = 'pending' and viewer.connection_mode <> 'I')")
                .ifPresent(conditions::add);
        words.flag("trustSet", "(mine.trust is not null)").ifPresent(conditions::add);
        IdTag idTag = words.idTag().orElse(null);
        String q = words.search().orElse(null);
        int print = List.of(conditions, String.valueOf(idTag), String.valueOf(q)).hashCode();
        return new ProfileFilter(List.copyOf(conditions), idTag, q, print);
    }

    /** The whole condition, the parameter {@code :idTag} in it. */
    String where() {
        String all = String.join(" and ", conditions);
        return idTag == null ? all : all + " and p.id_tag = :idTag";
    }
}
