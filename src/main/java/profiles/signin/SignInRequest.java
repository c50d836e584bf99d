package profiles.signin;

import jakarta.validation.constraints.NotNull;

/** Who claims to be whom. */
public record SignInRequest(
        @NotNull(message = "is needed") String idTag,
        @NotNull(message = "is needed") String password) {

    @Override
    public String toString() {
        return "SignInRequest[idTag=" + idTag + "]";
    }
}
