package profiles.registration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * May this identity tag be had?
 *
 * @param type {@code idp}, {@code domain}, or {@code ref}: check only the token
 * @param appDomain where the application is; the tag's domain unless given
 * @param token an invitation to check as well
 */
public record VerifyRequest(
        @NotNull(message = "is needed") @Size(max = 1_000, message = "is too long") String idTag,
        @NotNull(message = "is needed")
                @Pattern(regexp = "idp|domain|ref", message = "must be idp, domain or ref")
                String type,
        @Size(max = 1_000, message = "is too long") String appDomain,
        String token) {}
