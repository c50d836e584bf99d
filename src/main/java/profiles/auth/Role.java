package profiles.auth;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an account is on this server as a whole. Moderators and admins have power; whatever else an
 * operator names is told to others and gives none.
 *
 * @param word on the wire and in the database: up to 32 of lower-case letters, digits and hyphens
 */
public record Role(String word) implements Comparable<Role> {

    public static final Role USER = new Role("user");
    public static final Role MODERATOR = new Role("moderator");
    public static final Role ADMIN = new Role("admin");

    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]{0,31}");

    private static final List<Role> FIRST = List.of(USER, MODERATOR, ADMIN);

    private static final Comparator<Role> ORDER =
            Comparator.comparingInt(Role::place).thenComparing(Role::word);

    /** The role of that name; empty for what can't be one. */
    public static Optional<Role> of(String word) {
        return WORD.matcher(word).matches() ? Optional.of(new Role(word)) : Optional.empty();
    }

    /** In their order: those with power after the user, then the others by name. */
    public static List<String> words(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::word).toList();
    }

    /** What can't be a role is passed by, and so gives nothing. */
    static Set<Role> ofWords(Collection<String> words) {
        return words.stream()
                .flatMap(word -> of(word).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    static Set<Role> ofList(String commaList) {
        return ofWords(Arrays.asList(commaList.split(",")));
    }

    private int place() {
        int place = FIRST.indexOf(this);
        return place < 0 ? FIRST.size() : place;
    }

    @Override
    public int compareTo(Role other) {
        return ORDER.compare(this, other);
    }
}
