package profiles.mail;

import java.util.Map;

/**
 * What a service has to tell someone.
 *
 * @param lang a BCP 47 tag; the closest language there is will be used
 * @param model the variables of the template
 */
record Letter(MailKind kind, String recipient, String lang, Map<String, String> model) {

    Letter {
        model = Map.copyOf(model);
        kind.requireAll(model);
    }
}
