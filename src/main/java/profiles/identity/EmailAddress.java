package profiles.identity;

import java.util.Optional;
import java.util.regex.Pattern;
import profiles.problem.ProblemException;

/**
 * A mailbox of the plain kind, a dot-atom at a DNS name (<a
 * href="https://www.rfc-editor.org/rfc/rfc5321#section-4.1.2">RFC 5321</a>). Nothing in it can end
 * a header line or start another recipient.
 */
public final class EmailAddress {

    private static final int MAX_LENGTH = 254;
    private static final int MAX_LOCAL_PART = 64;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++";
    private static final Pattern LOCAL_PART = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*+");

    private final String value;

    private EmailAddress(String value) {
        this.value = value;
    }

    /** The address a text stands for; empty for anything else, {@code null} included. */
    public static Optional<EmailAddress> parse(String given) {
        String text = given == null ? null : given.strip();
        if (!InputText.acceptable(text)) {
            return Optional.empty();
        }
        int at = text.indexOf('@');
        if (at < 1 || at > MAX_LOCAL_PART || !LOCAL_PART.matcher(text.substring(0, at)).matches()) {
            return Optional.empty();
        }
        return DomainName.parse(text.substring(at + 1))
                .map(domain -> text.substring(0, at + 1) + domain.ascii())
                .filter(address -> address.length() <= MAX_LENGTH)
                .map(EmailAddress::new);
    }

    public static EmailAddress of(String text) {
        return parse(text)
                .orElseThrow(
                        () ->
                                ProblemException.invalid(
                                        "/email",
                                        "invalid",
                                        "The e-mail address must look like alice@example.com."));
    }

    /** An address that was checked when it was written down; not checked again. */
    public static EmailAddress stored(String canonical) {
        return new EmailAddress(canonical);
    }

    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmailAddress address && value.equals(address.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
