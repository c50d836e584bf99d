package profiles.mail;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * What a service has to tell someone.
 *
 * @param lang a BCP 47 tag; the closest language there is will be used
 * @param model the variables of the template
 * @param expires when the link in it stops working; null without a link
 */
record Letter(
        MailKind kind, String recipient, String lang, Map<String, String> model, Instant expires) {

    Letter {
        model = Map.copyOf(model);
        kind.requireAll(model);
    }

    /** All that has to be kept until the mail is written. */
    Map<String, String> variables() {
        Map<String, String> variables = new HashMap<>(model);
        if (expires != null) {
            variables.put("expires", expires.toString());
        }
        return variables;
    }
}
