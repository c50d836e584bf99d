package profiles.mail;

/** Said inside the transaction that enqueues a mail; heard once it has committed. */
record MailQueued() {}
