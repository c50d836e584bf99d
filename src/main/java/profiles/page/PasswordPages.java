package profiles.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import profiles.http.Problems;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;
import profiles.signin.PasswordLinkService;
import profiles.signin.SetPasswordRequest;

/**
 * What happens behind a mailed link, page by page. Looking at a link never uses it up: mail
 * scanners open every link before its reader does.
 */
@ApplicationScoped
public class PasswordPages {

    @Inject PasswordLinkService links;
    @Inject Explanations explanations;
    @Inject Pages pages;

    PageAnswer open(PasswordForm.Kind kind, String refId, PageRequest request) {
        try {
            return find(kind, refId, request)
                    .map(form -> PageAnswer.ok(pages.passwordForm(request, form, null)))
                    .orElseGet(() -> gone(request));
        } catch (RuntimeException failure) {
            return explain(Problems.from(failure), request);
        }
    }

    PageAnswer save(PasswordForm.Kind kind, String refId, String password, PageRequest request) {
        try {
            return find(kind, refId, request)
                    .map(form -> save(form, password, request))
                    .orElseGet(() -> gone(request));
        } catch (RuntimeException failure) {
            return explain(Problems.from(failure), request);
        }
    }

    private Optional<PasswordForm> find(PasswordForm.Kind kind, String refId, PageRequest request) {
        return links.find(refId, request.network())
                .map(owner -> new PasswordForm(kind, refId, owner));
    }

    private PageAnswer save(PasswordForm form, String password, PageRequest request) {
        try {
            String wanted = password == null ? "" : password;
            links.setPassword(new SetPasswordRequest(form.refId(), wanted), request.network());
            return PageAnswer.ok(pages.passwordSaved(request, form));
        } catch (RuntimeException failure) {
            ProblemException refusal = Problems.from(failure);
            return explanations
                    .of(refusal, pages.language(form))
                    .map(error -> pages.passwordForm(request, form, error))
                    .map(html -> PageAnswer.refusal(refusal, html))
                    .orElseGet(() -> gone(request));
        }
    }

    private PageAnswer explain(ProblemException refusal, PageRequest request) {
        return explanations
                .of(refusal, pages.language(request))
                .map(error -> pages.forgotForm(request, error))
                .map(html -> PageAnswer.refusal(refusal, html))
                .orElseGet(() -> gone(request));
    }

    private PageAnswer gone(PageRequest request) {
        return PageAnswer.of(ProblemType.NOT_FOUND, pages.linkGone(request));
    }
}
