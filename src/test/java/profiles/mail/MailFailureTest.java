package profiles.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.junit.jupiter.api.Test;
import profiles.mail.MailFailure.Consequence;

class MailFailureTest {

    private static final MessagingException UNKNOWN =
            new MessagingException("550 5.1.1 <alice@example.com>: no such mailbox");

    @Test
    void refusalOfTheRecipientShouldBeFinal() throws AddressException {
        Address[] alice = InternetAddress.parse("alice@example.com");
        var refusal =
                new SendFailedException("Invalid Addresses", UNKNOWN, null, new Address[0], alice);

        assertThat(MailFailure.of(refusal))
                .isEqualTo(new MailFailure(Consequence.REFUSED, UNKNOWN.getMessage()));
    }

    @Test
    void refusalForNowShouldBeTriedAgain() throws AddressException {
        Address[] alice = InternetAddress.parse("alice@example.com");
        var refusal = new SendFailedException("451 later", UNKNOWN, null, alice, new Address[0]);

        assertThat(MailFailure.of(refusal).consequence()).isEqualTo(Consequence.RETRY);
    }

    @Test
    void serverThatIsAwayShouldNotBeTheMailsFault() {
        var away = new MailServerUnreachableException(new MessagingException("refused"));

        assertThat(MailFailure.of(away))
                .isEqualTo(new MailFailure(Consequence.UNREACHABLE, "refused"));
    }

    @Test
    void reasonShouldNotRepeatTheLink() {
        var quoting = new MessagingException("554 spam:\r\n <" + TestMails.LINK + "> is listed");

        assertThat(MailFailure.of(quoting).reason()).isEqualTo("554 spam: … is listed");
    }

    @Test
    void reasonShouldBeShort() {
        var talkative = new MessagingException("no ".repeat(500));

        assertThat(MailFailure.of(talkative).reason()).hasSize(200);
    }
}
