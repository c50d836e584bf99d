package profiles.notice;

import java.util.Map;

/**
 * A mail that somebody is to get, if there is an allowance left for it.
 *
 * @param lang the recipient's language, BCP 47
 * @param model the variables of the mail
 */
record Notice(String kind, String recipient, String lang, Map<String, String> model) {}
