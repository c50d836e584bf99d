package profiles.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an administrator's power is used for. */
public enum AuditAction {
    PROFILE_UPDATE,
    REF_CREATE,
    REF_UPDATE,
    REF_DELETE,
    COMMUNITY_TRANSFER,
    COMMUNITY_INVITE,
    PASSWORD_RESET;

    /** The action on the wire and in the database: {@code profile.update}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** All of them, for people. */
    static String words() {
        return Arrays.stream(values()).map(AuditAction::word).collect(Collectors.joining(", "));
    }

    static Optional<AuditAction> ofWord(String word) {
        return Arrays.stream(values()).filter(action -> action.word().equals(word)).findFirst();
    }
}
