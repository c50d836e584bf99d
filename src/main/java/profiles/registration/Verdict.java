package profiles.registration;

import java.util.Optional;

/**
 * What is known about a wanted identity tag; the words are those of {@link AvailabilityView}, the
 * empty one is good.
 */
public record Verdict(
        String idTagError,
        String appDomainError,
        Optional<String> apiAddress,
        Optional<String> appAddress) {

    /** A verdict that did not need DNS. */
    static Verdict idTag(String word) {
        return new Verdict(word, "", Optional.empty(), Optional.empty());
    }

    boolean isFine() {
        return idTagError.isEmpty() && appDomainError.isEmpty();
    }
}
