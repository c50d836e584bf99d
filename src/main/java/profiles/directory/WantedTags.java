package profiles.directory;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import profiles.identity.IdTag;
import profiles.problem.ProblemException;

/**
 * The identity tags that somebody asks about at once: each one once, in their order. What is no tag
 * is left out, like a tag that nobody has.
 */
public record WantedTags(List<IdTag> idTags) {

    public static final int MOST = 64;

    /**
     * @param parameter comma lists, as often as the query has the parameter
     */
    static WantedTags of(List<String> parameter) {
        List<String> listed =
                parameter.stream()
                        .flatMap(list -> Arrays.stream(list.split(",")))
                        .filter(Predicate.not(String::isBlank))
                        .toList();
        if (listed.isEmpty() || listed.size() > MOST) {
            throw ProblemException.invalid(
                    "/idTags", "length", "must name 1 to " + MOST + " identity tags");
        }
        return new WantedTags(
                listed.stream().flatMap(tag -> IdTag.parse(tag).stream()).distinct().toList());
    }
}
