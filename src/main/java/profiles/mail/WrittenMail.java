package profiles.mail;

/** A mail in words, in the recipient's language. */
record WrittenMail(String language, String subject, String text, String html) {}
