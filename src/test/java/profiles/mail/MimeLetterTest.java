package profiles.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MimeLetterTest {

    private static final Session SESSION = Session.getInstance(new Properties());
    private static final String TEXT = "Üdvözöljük, Ödön! " + "árvíztűrő ".repeat(200);

    @Test
    void letterShouldSurviveTheWireWithBothParts() throws Exception {
        MimeMessage received = parse(wire(letter("alice@example.com", "Grüße aus Győr")));

        var parts = (MimeMultipart) received.getContent();
        assertThat(received.getSubject()).isEqualTo("Grüße aus Győr");
        assertThat(received.getContentType()).startsWith("multipart/alternative");
        assertPart(parts.getBodyPart(0), "text/plain", TEXT);
        assertPart(parts.getBodyPart(1), "text/html", "<p>" + TEXT + "</p>");
    }

    @Test
    void letterShouldSayThatAProgramSentItAndWhen() throws Exception {
        MimeMessage received = parse(wire(letter("alice@example.com", "Hello")));

        assertThat(received.getMessageID()).isEqualTo("<1@profiles.example>");
        assertThat(received.getSentDate()).isEqualTo(Date.from(TestMails.NOW));
        assertThat(received.getHeader("From", null)).isEqualTo("Profiles <noreply@localhost>");
        assertThat(received.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(received.getHeader("Content-Language", null)).isEqualTo("hu");
        assertThat(received.getHeader("MIME-Version", null)).isEqualTo("1.0");
    }

    @Test
    void linesShouldStayWithinTheLimitOfSmtp() throws Exception {
        assertThat(wire(letter("alice@example.com", "Szép ".repeat(300))).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(998));
    }

    @Test
    void subjectShouldNotBringHeadersOfItsOwn() throws Exception {
        String wire = wire(letter("alice@example.com", "Hello\r\nBcc: bob@example.com\r\n\r\nHa"));

        assertThat(parse(wire).getHeader("Bcc")).isNull();
        assertThat(parse(wire).getSubject()).isEqualTo("Hello Bcc: bob@example.com Ha");
    }

    @Test
    void recipientShouldNotBringHeadersOfItsOwn() {
        assertThatThrownBy(() -> letter("alice@example.com\r\nBcc: bob@example.com", "Hello"))
                .isInstanceOf(AddressException.class);
    }

    @Test
    void recipientShouldBeOnePerson() {
        assertThatThrownBy(() -> letter("alice@example.com, bob@example.com", "Hello"))
                .isInstanceOf(AddressException.class);
    }

    @Test
    void domainOfTheRecipientShouldTravelAsALabel() throws Exception {
        assertThat(letter("alice@münchen.example", "Hello").getAllRecipients()[0])
                .hasToString("alice@xn--mnchen-3ya.example");
    }

    private static MimeLetter letter(String recipient, String subject) throws MessagingException {
        var written = new WrittenMail("hu", subject, TEXT, "<p>" + TEXT + "</p>");
        DueMail mail = TestMails.due(1, recipient);
        return new MimeLetter(SESSION, "Profiles <noreply@localhost>", mail, written);
    }

    private static void assertPart(BodyPart part, String type, String content) throws Exception {
        assertThat(part.getContentType()).isEqualTo(type + "; charset=UTF-8");
        assertThat(part.getContent()).isEqualTo(content);
    }

    private static String wire(MimeMessage message) throws MessagingException, IOException {
        var out = new ByteArrayOutputStream();
        message.writeTo(out);
        return out.toString(StandardCharsets.US_ASCII);
    }

    private static MimeMessage parse(String wire) throws MessagingException {
        var bytes = wire.getBytes(StandardCharsets.US_ASCII);
        return new MimeMessage(SESSION, new ByteArrayInputStream(bytes));
    }
}
