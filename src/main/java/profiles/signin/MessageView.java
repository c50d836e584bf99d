package profiles.signin;

/** A sentence for the person. */
public record MessageView(String message) {}
