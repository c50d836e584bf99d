package profiles.signin;

import profiles.problem.ProblemException;

/** Whose password was forgotten: one of the two is needed, the tag wins. */
public record ForgotPasswordRequest(String idTag, String email) {

    String subject() {
        String subject = idTag != null ? idTag : email;
        if (subject == null || subject.isBlank()) {
            throw ProblemException.invalid("/idTag", "required", "or an email is needed");
        }
        return subject;
    }
}
