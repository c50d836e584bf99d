package profiles.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import profiles.text.TestTexts;

class PostmanTest {

    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final FakeQueue queue = new FakeQueue();

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void roundShouldSendWhatIsDue() throws Exception {
        queue.due.add(TestMails.due(1, "alice@example.com"));
        queue.due.add(TestMails.due(2, "bob@example.com"));

        postman(smtp()).makeRound(() -> false);

        assertThat(queue.outcomes).containsExactly("1 sent", "2 sent");
        assertThat(server.getReceivedMessages())
                .extracting(MimeMessage::getMessageID)
                .containsExactly("<1@profiles.example>", "<2@profiles.example>");
    }

    @Test
    void roundShouldSendASecondTimeWithTheSameMessageId() throws Exception {
        queue.due.add(TestMails.due(1, "alice@example.com"));
        queue.due.add(TestMails.due(1, "alice@example.com"));

        postman(smtp()).makeRound(() -> false);

        assertThat(server.getReceivedMessages())
                .extracting(MimeMessage::getMessageID)
                .containsExactly("<1@profiles.example>", "<1@profiles.example>");
    }

    @Test
    void roundShouldGoOnBehindAMailThatCannotBeSent() {
        queue.due.add(TestMails.due(1, "alice at example"));
        queue.due.add(TestMails.due(2, "bob@example.com"));

        postman(smtp()).makeRound(() -> false);

        assertThat(queue.outcomes).containsExactly("1 REFUSED", "2 sent");
    }

    @Test
    void roundShouldEndAtTheFirstMailWhenTheServerIsAway() {
        Map<String, String> smtp = smtp();
        server.stop();
        queue.due.add(TestMails.due(1, "alice@example.com"));
        queue.due.add(TestMails.due(2, "bob@example.com"));

        postman(smtp).makeRound(() -> false);

        assertThat(queue.outcomes).containsExactly("1 UNREACHABLE");
    }

    @Test
    void nextRoundShouldWaitWhenTheServerIsAway() {
        Map<String, String> smtp = smtp();
        server.stop();
        queue.due.add(TestMails.due(1, "alice@example.com"));
        queue.due.add(TestMails.due(2, "bob@example.com"));
        Postman postman = postman(smtp);

        postman.makeRound(() -> false);
        postman.makeRound(() -> false);

        assertThat(queue.outcomes).containsExactly("1 UNREACHABLE");
    }

    @Test
    void serverThatDoesNotLetUsInShouldCountAsAway() {
        server.setUser("noreply@localhost", "noreply", "right");
        Map<String, String> smtp = smtp();
        smtp.put("profiles.mail.user", "noreply");
        smtp.put("profiles.mail.password", "wrong");
        queue.due.add(TestMails.due(1, "alice@example.com"));

        postman(smtp).makeRound(() -> false);

        assertThat(queue.outcomes).containsExactly("1 UNREACHABLE");
    }

    @Test
    void nothingShouldLeaveInPlainTextWhenTlsIsDemanded() {
        Map<String, String> smtp = smtp();
        smtp.put("profiles.mail.starttls", "true");
        queue.due.add(TestMails.due(1, "alice@example.com"));

        postman(smtp).makeRound(() -> false);

        assertThat(queue.outcomes).containsExactly("1 UNREACHABLE");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void roundShouldEndWhenTheApplicationStops() {
        queue.due.add(TestMails.due(1, "alice@example.com"));

        postman(smtp()).makeRound(() -> true);

        assertThat(queue.due).hasSize(1);
    }

    @Test
    void mailsShouldBeLoggedWhenThereIsNoMailHost() {
        queue.due.add(TestMails.due(1, "alice@example.com"));

        postman(Map.of()).makeRound(() -> false);

        assertThat(queue.outcomes).containsExactly("1 logged");
    }

    private Map<String, String> smtp() {
        Map<String, String> settings = new HashMap<>();
        settings.put("profiles.mail.host", "127.0.0.1");
        settings.put("profiles.mail.port", String.valueOf(server.getSmtp().getPort()));
        return settings;
    }

    private Postman postman(Map<String, String> settings) {
        var texts = TestTexts.with(settings);
        var postman = new Postman();
        postman.queue = queue;
        postman.writer = TestMails.writer(texts);
        postman.settings = texts.settings();
        postman.clock = Clock.fixed(TestMails.NOW, ZoneOffset.UTC);
        return postman;
    }
}
