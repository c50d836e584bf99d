package profiles.identity;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names nobody may register, because mail systems (<a
 * href="https://www.rfc-editor.org/rfc/rfc2142">RFC 2142</a>), this API or people read a role into
 * them. A name that only looks like a reserved one is reserved too.
 */
public final class ReservedNames {

    private static final List<String> ALWAYS =
            List.of(
                    "me",
                    "batch",
                    "verify",
                    "register",
                    "admin",
                    "root",
                    "postmaster",
                    "abuse",
                    "security",
                    "support",
                    "system",
                    "api",
                    "www",
                    "cl-o",
                    "null",
                    "undefined");

    private final Set<String> skeletons;

    /**
     * @param more names reserved on this server besides the usual ones
     */
    public ReservedNames(Collection<String> more) {
        skeletons =
                Stream.concat(ALWAYS.stream(), more.stream())
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .map(LookAlikes::skeleton)
                        .collect(Collectors.toUnmodifiableSet());
    }

    public boolean contains(IdTag tag) {
        return skeletons.contains(LookAlikes.skeleton(tag.name()));
    }
}
