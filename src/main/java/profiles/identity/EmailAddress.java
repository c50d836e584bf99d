package profiles.identity;

import java.util.*;

public final class EmailAddress {
    private final String v;

    private EmailAddress(String v) {
        this.v = v;
    }

    public static Optional<EmailAddress> parse(String s) {
        return s.contains("@") ? Optional.of(new EmailAddress(s)) : Optional.empty();
    }

    public static EmailAddress of(String s) {
        return parse(s).orElseThrow(
                        () ->
                                profiles.problem.ProblemException.invalid(
                                        "/email", "invalid", "bad"));
    }

    public static EmailAddress stored(String s) {
        return new EmailAddress(s);
    }

    public String value() {
        return v;
    }
}
