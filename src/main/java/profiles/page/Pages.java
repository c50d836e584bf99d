package profiles.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import profiles.config.Settings;
import profiles.text.Messages;
import profiles.text.Templates;

/** Writes the pages as HTML, in the language of the account where it is known. */
@ApplicationScoped
public class Pages {

    static final List<String> TEMPLATES =
            List.of("top", "bottom", "session", "password", "done", "forgot", "sent");

    @Inject Templates templates;
    @Inject Messages messages;
    @Inject Explanations explanations;
    @Inject PageFiles files;
    @Inject Settings settings;

    /** A broken template stops the start, not the first reader. */
    void check(@Observes @Initialized(ApplicationScoped.class) Object start) {
        templates.compile(TEMPLATES.stream().map(Pages::file).toList());
    }

    /**
     * @param error what is wrong with the password that was sent; null: none was sent yet
     */
    String passwordForm(PageRequest request, PasswordForm form, String error) {
        Locale language = language(form);
        Map<String, Object> model = frame(request);
        model.put("refId", form.refId());
        model.put("idTag", form.owner().idTag());
        model.put("name", form.owner().name());
        model.put("error", error);
        model.put("errorTexts", explanations.list(language));
        model.put("title", templates.message(form.titleKey(), language, model));
        model.put("intro", templates.message(form.introKey(), language, model));
        return templates.render(file("password"), language, model);
    }

    String passwordSaved(PageRequest request, PasswordForm form) {
        Locale language = language(form);
        Map<String, Object> model = frame(request);
        model.put("idTag", form.owner().idTag());
        model.put("title", messages.text(language, "page.done.title"));
        return templates.render(file("done"), language, model);
    }

    /** For a link that does not work, with the form to get a new one. */
    String linkGone(PageRequest request) {
        return forgotForm(request, "page.gone", Map.of("gone", true));
    }

    /**
     * @param error what is wrong with what was sent; null: nothing was sent yet
     */
    String forgotForm(PageRequest request, String error) {
        return forgotForm(
                request, "page.forgot", error == null ? Map.of() : Map.of("error", error));
    }

    private String forgotForm(PageRequest request, String words, Map<String, Object> more) {
        Locale language = language(request);
        Map<String, Object> model = frame(request);
        model.putAll(more);
        model.put("errorTexts", explanations.list(language));
        model.put("title", messages.text(language, words + ".title"));
        model.put("intro", messages.text(language, words + ".text"));
        return templates.render(file("forgot"), language, model);
    }

    /** Says the same whether or not there is an account. */
    String linkSent(PageRequest request) {
        Locale language = language(request);
        Map<String, Object> model = frame(request);
        model.put("title", messages.text(language, "page.sent.title"));
        return templates.render(file("sent"), language, model);
    }

    Locale language(PasswordForm form) {
        return messages.language(form.owner().lang());
    }

    Locale language(PageRequest request) {
        return messages.language(request.languages());
    }

    private Map<String, Object> frame(PageRequest request) {
        Map<String, Object> model = new HashMap<>();
        model.put("root", request.root());
        model.put("serverName", settings.serverName());
        model.put("styleVersion", files.version("page.css"));
        model.put("scriptVersion", files.version("page.js"));
        model.put("iconVersion", files.version("icon.svg"));
        return model;
    }

    private static String file(String template) {
        return "page/" + template + ".html";
    }
}
