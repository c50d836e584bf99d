package profiles.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailTest {

    private final Mail mail =
            new Mail(
                    "<1@profiles.example>",
                    TestMails.letter(TestMails.MODEL),
                    TestMails.NOW,
                    TestMails.NOW.plus(Duration.ofDays(5)));

    @Test
    void newMailShouldBeDueAtOnce() {
        assertThat(mail.isPending()).isTrue();
        assertThat(mail.nextAttemptAt()).isEqualTo(TestMails.NOW);
        assertThat(mail.variables()).isEqualTo(TestMails.MODEL);
    }

    @Test
    void sentShouldEraseTheSecret() {
        mail.sent(TestMails.NOW);

        assertThat(mail.status()).isEqualTo(MailStatus.SENT);
        assertThat(mail.variables()).isEmpty();
    }

    @Test
    void refusedShouldEraseTheSecret() {
        mail.refused("550 no such mailbox");

        assertThat(mail.status()).isEqualTo(MailStatus.FAILED);
        assertThat(mail.variables()).isEmpty();
    }

    @Test
    void loggedShouldKeepWhatAnAdminHasToRead() {
        mail.logged();

        assertThat(mail.status()).isEqualTo(MailStatus.LOGGED);
        assertThat(mail.variables()).isEqualTo(TestMails.MODEL);
    }

    @Test
    void retryShouldCountAndWait() {
        mail.retry(TestMails.NOW.plusSeconds(30), "451 later");

        assertThat(mail.isPending()).isTrue();
        assertThat(mail.attempts()).isEqualTo(1);
        assertThat(mail.nextAttemptAt()).isEqualTo(TestMails.NOW.plusSeconds(30));
    }

    @Test
    void releaseShouldLeaveTheMailDue() {
        mail.claim(TestMails.NOW.plusSeconds(300));

        mail.release("connection refused");

        assertThat(mail.attempts()).isZero();
        assertThat(mail.nextAttemptAt()).isEqualTo(TestMails.NOW);
    }

    @Test
    void letterShouldHoldEveryVariableOfItsTemplate() {
        var model = Map.of("name", "Alice", "idTag", "alice@example.com");

        assertThatThrownBy(() -> TestMails.letter(model)).hasMessageContaining("link");
    }
}
