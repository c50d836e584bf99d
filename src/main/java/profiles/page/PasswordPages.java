package profiles.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import profiles.problem.FieldError;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;
import profiles.signin.PasswordLinkService;

/**
 * What happens behind a mailed link, page by page. Looking at a link never uses it up: mail
 * scanners open every link before its reader does.
 */
@ApplicationScoped
public class PasswordPages {

    private static final int NOT_FOUND = ProblemType.NOT_FOUND.status();
    private static final String PASSWORD = "/newPassword";

    @Inject PasswordLinkService links;
    @Inject Pages pages;

    PageAnswer open(PasswordForm.Kind kind, String refId, PageRequest request) {
        return find(kind, refId)
                .map(form -> PageAnswer.ok(pages.passwordForm(request, form, null)))
                .orElseGet(() -> gone(request));
    }

    PageAnswer save(PasswordForm.Kind kind, String refId, String password, PageRequest request) {
        return find(kind, refId)
                .map(form -> save(form, password, request))
                .orElseGet(() -> gone(request));
    }

    private Optional<PasswordForm> find(PasswordForm.Kind kind, String refId) {
        return links.look(refId).map(owner -> new PasswordForm(kind, refId, owner));
    }

    private PageAnswer save(PasswordForm form, String password, PageRequest request) {
        try {
            links.setPassword(form.refId(), password == null ? "" : password);
            return PageAnswer.ok(pages.passwordSaved(request, form));
        } catch (ProblemException refusal) {
            return explanation(refusal, pages.language(form))
                    .map(error -> pages.passwordForm(request, form, error))
                    .map(html -> answer(refusal, html))
                    .orElseGet(() -> gone(request));
        }
    }

    private PageAnswer gone(PageRequest request) {
        return PageAnswer.of(NOT_FOUND, pages.linkGone(request));
    }

    PageAnswer ask(PageRequest request) {
        return PageAnswer.ok(pages.forgotForm(request, null));
    }

    PageAnswer sendLink(String account, String network, PageRequest request) {
        Locale language = pages.language(request);
        if (account == null || account.isBlank()) {
            String error = pages.explain(language, "required", "");
            return PageAnswer.of(ProblemType.INVALID.status(), pages.forgotForm(request, error));
        }
        try {
            links.forgot(account.strip(), network);
            return PageAnswer.ok(pages.linkSent(request));
        } catch (ProblemException refusal) {
            String error = explanation(refusal, language).orElse(refusal.getMessage());
            return answer(refusal, pages.forgotForm(request, error));
        }
    }

    /** What to tell beside the field; empty when it is the link that doesn't work. */
    private Optional<String> explanation(ProblemException refusal, Locale language) {
        return switch (refusal.type()) {
            case RATE_LIMITED -> Optional.of(pages.explain(language, "wait", ""));
            case UNAVAILABLE, INTERNAL -> Optional.of(pages.explain(language, "trouble", ""));
            default ->
                    refusal.fields().stream()
                            .filter(field -> field.pointer().equals(PASSWORD))
                            .map(field -> explanation(field, language))
                            .findFirst();
        };
    }

    private String explanation(FieldError field, Locale language) {
        return pages.explain(language, field.code(), field.message());
    }

    private static PageAnswer answer(ProblemException refusal, String html) {
        return new PageAnswer(refusal.type().status(), html, refusal.headers());
    }
}
