package profiles.auth;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What an account may do on this server as a whole. */
public enum Role {
    USER,
    MODERATOR,
    ADMIN;

    /** The role on the wire and in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> words(Set<Role> roles) {
        return roles.stream().sorted().map(Role::word).toList();
    }

    /** Unknown words give nothing: a token of a newer release must not fail on an older node. */
    static Set<Role> ofWords(List<String> words) {
        return Arrays.stream(values())
                .filter(role -> words.contains(role.word()))
                .collect(
                        Collectors.collectingAndThen(
                                Collectors.toCollection(() -> EnumSet.noneOf(Role.class)),
                                Collections::unmodifiableSet));
    }
}
