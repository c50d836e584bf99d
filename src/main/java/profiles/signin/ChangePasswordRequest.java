package profiles.signin;

import jakarta.validation.constraints.NotNull;

/** Another password, by the present one. */
public record ChangePasswordRequest(
        @NotNull(message = "is needed") String currentPassword,
        @NotNull(message = "is needed") String newPassword) {

    @Override
    public String toString() {
        return "ChangePasswordRequest[]";
    }
}
