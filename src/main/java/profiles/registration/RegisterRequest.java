package profiles.registration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Somebody wants an account.
 *
 * @param token the invitation
 * @param lang BCP 47 tag of the preferred language; English unless given
 */
public record RegisterRequest(
        @NotNull(message = "is needed")
                @Pattern(regexp = "idp|domain", message = "must be idp or domain")
                String type,
        @NotNull(message = "is needed") @Size(max = 1_000, message = "is too long") String idTag,
        @NotNull(message = "is needed") @Size(max = 1_000, message = "is too long") String email,
        @NotNull(message = "is needed") String token,
        @Size(max = 1_000, message = "is too long") String appDomain,
        @Pattern(
                        regexp = "|[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8}){0,7}",
                        message = "must be a language code such as en or de-AT")
                String lang) {

    @Override
    public String toString() {
        return "RegisterRequest[idTag=" + idTag + "]";
    }
}
