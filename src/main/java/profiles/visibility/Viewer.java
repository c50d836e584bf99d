package profiles.visibility;

import java.util.Optional;
import profiles.auth.Caller;
import profiles.auth.Role;

/**
 * Who is looking.
 *
 * @param tnId {@link #NOBODY} for an anonymous one
 * @param staff whether it is a moderator or an admin, who see profiles that aren't active
 */
public record Viewer(long tnId, boolean staff) {

    /** The number no profile has. */
    public static final long NOBODY = -1;

    private static final Viewer ANONYMOUS = new Viewer(NOBODY, false);

    public static Viewer of(Caller caller) {
        boolean staff =
                caller.roles().contains(Role.MODERATOR) || caller.roles().contains(Role.ADMIN);
        return new Viewer(caller.tnId(), staff);
    }

    public static Viewer of(Optional<Caller> caller) {
        return caller.map(Viewer::of).orElse(ANONYMOUS);
    }

    public boolean isSignedIn() {
        return tnId != NOBODY;
    }
}
