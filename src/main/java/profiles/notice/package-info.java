/**
 * Mails that tell people what others did: who asked to connect, who was let in, whose account was
 * suspended. Everything is judged again when the event arrives, by how things are then; what a mail
 * says stands in the templates of {@code mail/}.
 */
package profiles.notice;
