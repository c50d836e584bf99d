package profiles.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import profiles.problem.FieldError;
import profiles.problem.ProblemException;
import profiles.text.Messages;

/** Refusals in the reader's words; what there are no words for is said in the API's. */
@ApplicationScoped
public class Explanations {

    private static final String PASSWORD = "/newPassword";

    /** What the pages' script may have to say by itself. */
    private static final List<String> CODES =
            List.of("required", "length", "common", "personal", "wait", "trouble", "offline");

    @Inject Messages messages;

    /** Empty when it is neither the reader's hurry, nor our trouble, nor the password. */
    Optional<String> of(ProblemException refusal, Locale language) {
        return switch (refusal.type()) {
            case RATE_LIMITED -> Optional.of(of("wait", language));
            case UNAVAILABLE, INTERNAL -> Optional.of(of("trouble", language));
            default ->
                    refusal.fields().stream()
                            .filter(field -> field.pointer().equals(PASSWORD))
                            .map(field -> of(field, language))
                            .findFirst();
        };
    }

    String of(String code, Locale language) {
        return messages.text(language, key(code));
    }

    List<Map<String, String>> list(Locale language) {
        return CODES.stream()
                .map(code -> Map.of("code", code, "text", of(code, language)))
                .toList();
    }

    private String of(FieldError field, Locale language) {
        return messages.find(language, key(field.code())).orElse(field.message());
    }

    private static String key(String code) {
        return "page.error." + code;
    }
}
