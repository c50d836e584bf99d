package profiles.password;

import com.nulabinc.zxcvbn.StandardDictionaries;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import profiles.identity.EmailAddress;
import profiles.identity.IdTag;
import profiles.problem.ProblemException;

/**
 * Which passwords are acceptable (NIST SP 800-63B): long enough, not the owner's tag or address,
 * not among the commonest.
 */
@ApplicationScoped
public class PasswordPolicy {

    public static final int MIN_LENGTH = 8;
    public static final int MAX_LENGTH = 256;

    private final Set<String> common = loadCommon();

    /**
     * @param pointer the member of the request that holds the password
     * @throws ProblemException 400 when it is not acceptable
     */
    public void require(String password, IdTag idTag, EmailAddress email, String pointer) {
        String normalized = Normalizer.normalize(password, Normalizer.Form.NFC);
        int length = normalized.codePointCount(0, normalized.length());
        if (length < MIN_LENGTH || length > MAX_LENGTH) {
            throw ProblemException.invalid(
                    pointer,
                    "length",
                    "must have " + MIN_LENGTH + " to " + MAX_LENGTH + " characters");
        }
        String folded = normalized.strip().toLowerCase(Locale.ROOT);
        boolean personal =
                Stream.of(idTag.value(), email.value())
                        .anyMatch(own -> own.toLowerCase(Locale.ROOT).equals(folded));
        if (personal) {
            throw ProblemException.invalid(
                    pointer, "personal", "must not be the identity tag or the e-mail address");
        }
        if (common.contains(folded) || folded.codePoints().distinct().count() <= 1) {
            throw ProblemException.invalid(
                    pointer, "common", "is among the passwords that are tried first");
        }
    }

    private static Set<String> loadCommon() {
        try {
            Set<String> words = new HashSet<>();
            StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies().stream()
                    .filter(word -> word.length() >= MIN_LENGTH)
                    .forEach(words::add);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
