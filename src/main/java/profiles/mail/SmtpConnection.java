package profiles.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Properties;
import profiles.config.MailSettings;

/** One conversation with the mail server: opened by the first mail, opened again when it breaks. */
class SmtpConnection implements AutoCloseable {

    private static final String TIMEOUT = String.valueOf(Duration.ofSeconds(10).toMillis());

    /** RFC 8314: on this port TLS comes before anything else. */
    private static final int SUBMISSIONS = 465;

    private final MailSettings settings;
    private final Session session;
    private Transport transport;

    SmtpConnection(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    private static Properties properties(MailSettings settings) {
        var properties = new Properties();
        properties.put("mail.smtp.connectiontimeout", TIMEOUT);
        properties.put("mail.smtp.timeout", TIMEOUT);
        properties.put("mail.smtp.writetimeout", TIMEOUT);
        properties.put("mail.smtp.auth", String.valueOf(settings.user().isPresent()));
        properties.put("mail.smtp.ssl.enable", String.valueOf(settings.port() == SUBMISSIONS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.starttls.enable", String.valueOf(settings.starttls()));
        properties.put("mail.smtp.starttls.required", String.valueOf(settings.starttls()));
        return properties;
    }

    Session session() {
        return session;
    }

    /**
     * @throws MailServerUnreachableException when there is no connection to send it over
     */
    void send(MimeMessage message) throws MessagingException {
        connect();
        transport.sendMessage(message, message.getAllRecipients());
    }

    private void connect() {
        try {
            if (transport == null) {
                transport = session.getTransport("smtp");
            }
            if (!transport.isConnected()) {
                transport.connect(
                        settings.host().orElseThrow(),
                        settings.port(),
                        settings.user().orElse(null),
                        settings.password().orElse(null));
            }
        } catch (MessagingException e) {
            throw new MailServerUnreachableException(e);
        }
    }

    @Override
    public void close() {
        try {
            if (transport != null) {
                transport.close();
            }
        } catch (MessagingException ignored) {
            // what had to be sent has been sent; the server closes its side by itself
        }
    }
}
