package profiles.signin;

import jakarta.validation.constraints.NotNull;

/** The first or another password, by a mailed link. */
public record SetPasswordRequest(
        @NotNull(message = "is needed") String refId,
        @NotNull(message = "is needed") String newPassword) {

    @Override
    public String toString() {
        return "SetPasswordRequest[]";
    }
}
