package profiles.community;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Somebody else shall own a community.
 *
 * @param idTag the new owner
 */
public record TransferRequest(
        @NotNull(message = "is needed") @Size(max = 1_000, message = "is too long") String idTag) {}
