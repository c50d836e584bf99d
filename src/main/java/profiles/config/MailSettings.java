package profiles.config;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;

/**
 * How mail leaves this server.
 *
 * @param host the SMTP server; empty: mails are written to the log and kept in the outbox
 * @param from the sender's address, RFC 5322, a display name allowed
 * @param starttls whether the connection must be upgraded to TLS before anything is sent
 */
public record MailSettings(
        Optional<String> host,
        int port,
        Optional<String> user,
        Optional<String> password,
        String from,
        boolean starttls) {

    static MailSettings read(SettingReader reader) {
        return new MailSettings(
                reader.text("profiles.mail.host"),
                reader.number("profiles.mail.port", 1, 65_535),
                reader.text("profiles.mail.user"),
                reader.secret("profiles.mail.password"),
                from(reader),
                reader.flag("profiles.mail.starttls"));
    }

    private static String from(SettingReader reader) {
        String key = "profiles.mail.from";
        return reader.convert(key, reader.required(key), MailSettings::requireAddress);
    }

    private static String requireAddress(String value) {
        try {
            new InternetAddress(value, true);
            return value;
        } catch (AddressException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return "MailSettings[host=" + host + ", port=" + port + ", from=" + from + "]";
    }
}
