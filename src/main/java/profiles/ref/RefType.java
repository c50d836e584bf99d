package profiles.ref;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a ref is good for. */
public enum RefType {
    /** An invitation to register. */
    REGISTER,
    /** An invitation to found a community. */
    PROFILE_INVITE,
    /** Confirms the address of a new account and sets its first password. */
    WELCOME,
    /** Sets another password. */
    PASSWORD;

    /** The type on the wire and in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    static Optional<RefType> ofWord(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }

    /** Whether it gives power over an account: then only a hash of its refId is stored. */
    boolean isSecret() {
        return this == WELCOME || this == PASSWORD;
    }
}
