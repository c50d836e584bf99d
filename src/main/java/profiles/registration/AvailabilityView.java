package profiles.registration;

import java.util.List;

/**
 * Whether an identity tag may be had.
 *
 * @param idTag in canonical form; as sent where it has none
 * @param idTagError {@code ""}, {@code invalid}, {@code used}, {@code nodns} or {@code address}
 * @param appDomainError the same words, about the application's domain
 * @param address where identities of type {@code domain} must lead: IP addresses and host names
 * @param addressType {@code ipv4}, {@code ipv6} or {@code hostname}: what the first of them is
 * @param apiAddress where {@code cl-o.<domain>} leads now
 * @param appAddress where the application's domain leads now
 */
public record AvailabilityView(
        boolean available,
        String idTag,
        String idTagError,
        String appDomainError,
        List<String> address,
        String addressType,
        String apiAddress,
        String appAddress,
        List<String> identityProviders) {}
