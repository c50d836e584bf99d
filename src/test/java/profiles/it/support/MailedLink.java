package profiles.it.support;

import java.net.URI;

/**
 * A link to one of our pages.
 *
 * @param page the first step of its path: {@code welcome} or {@code reset}
 * @param refId the one-time secret, the last step
 */
public record MailedLink(URI uri, String page, String refId) {}
