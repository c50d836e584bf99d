package profiles.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import profiles.http.Problems;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;
import profiles.ratelimit.RateLimit;
import profiles.ratelimit.RateLimitService;
import profiles.signin.ForgotPasswordService;

/** Asking for a new link; the answer never tells whether there is such an account. */
@ApplicationScoped
public class ForgotPages {

    private static final int LONGEST_SUBJECT = 254;

    @Inject ForgotPasswordService forgotPassword;
    @Inject RateLimitService limits;
    @Inject Explanations explanations;
    @Inject Pages pages;

    PageAnswer ask(PageRequest request) {
        return PageAnswer.ok(pages.forgotForm(request, null));
    }

    PageAnswer sendLink(String subject, PageRequest request) {
        Locale language = pages.language(request);
        if (subject == null || subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
            String error = explanations.of("required", language);
            return PageAnswer.of(ProblemType.INVALID, pages.forgotForm(request, error));
        }
        try {
            limits.use(RateLimit.FORGOT_BY_NETWORK, request.network());
            forgotPassword.mailLinks(subject.strip());
            return PageAnswer.ok(pages.linkSent(request));
        } catch (RuntimeException failure) {
            ProblemException refusal = Problems.from(failure);
            String error = explanations.of(refusal, language).orElse(refusal.getMessage());
            return PageAnswer.refusal(refusal, pages.forgotForm(request, error));
        }
    }
}
