/**
 * Mail on its way out: an outbox table that services write in their own transaction, and one sender
 * per node that empties it over SMTP, at least once and normally once. What a mail says stands in
 * the templates of {@code mail/}; when one is due is decided by the features that enqueue it.
 */
package profiles.mail;
