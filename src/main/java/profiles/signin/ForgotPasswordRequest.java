package profiles.signin;

import java.util.Objects;
import java.util.stream.Stream;
import profiles.problem.ProblemException;

/** Whose password was forgotten: one of the two is needed, the tag wins. */
public record ForgotPasswordRequest(String idTag, String email) {

    String subject() {
        return Stream.of(Objects.toString(idTag, ""), Objects.toString(email, ""))
                .filter(given -> !given.isBlank())
                .findFirst()
                .orElseThrow(
                        () ->
                                ProblemException.invalid(
                                        "/idTag", "required", "Either idTag or email is needed."));
    }
}
