package profiles.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.IDN;
import java.util.Date;

/**
 * A written mail as a MIME message: text and HTML as alternatives (RFC 2046), marked as sent by a
 * program (RFC 3834), and with the same Message-ID at every attempt.
 */
class MimeLetter extends MimeMessage {

    private final String messageId;

    MimeLetter(Session session, String from, DueMail mail, WrittenMail written)
            throws MessagingException {
        super(session);
        messageId = mail.messageId();
        setFrom(new InternetAddress(from, true));
        setRecipient(Message.RecipientType.TO, recipient(mail.recipient()));
        setSubject(oneLine(written.subject()), "UTF-8");
        setSentDate(Date.from(mail.createdAt()));
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("X-Auto-Response-Suppress", "All");
        setHeader("Content-Language", written.language());
        setContent(
                new MimeMultipart(
                        "alternative",
                        part(written.text(), "plain"),
                        part(written.html(), "html")));
        saveChanges();
    }

    private static InternetAddress recipient(String address) throws MessagingException {
        int at = address.lastIndexOf('@');
        try {
            String domain = IDN.toASCII(address.substring(at + 1));
            return new InternetAddress(address.substring(0, at + 1) + domain, true);
        } catch (IllegalArgumentException notADomain) {
            return new InternetAddress(address, true);
        }
    }

    private static BodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, "UTF-8", subtype);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
