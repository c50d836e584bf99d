package profiles.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;
import profiles.ratelimit.RateLimit;
import profiles.ratelimit.RateLimitService;
import profiles.signin.ForgotPasswordService;
import profiles.text.TestTexts;

class ForgotPagesTest {

    private static final PageRequest REQUEST = PageRequest.of("reset", "de", "192.0.2.0/24");

    private final List<String> subjects = new ArrayList<>();
    private final ForgotPages pages = new ForgotPages();

    ForgotPagesTest() {
        var texts = TestTexts.with(Map.of());
        pages.forgotPassword = new RecordingForgotPassword();
        pages.limits = new Limits(null);
        pages.explanations = TestPages.explanations(texts);
        pages.pages = TestPages.of(texts);
    }

    @Test
    void askShouldShowTheForm() {
        PageAnswer answer = pages.ask(REQUEST);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.html())
                .contains("<h1>Neuen Link anfordern</h1>", "action=\"reset\"", "name=\"account\"");
    }

    @Test
    void sendLinkShouldNotTellWhetherThereIsAnAccount() {
        PageAnswer answer = pages.sendLink(" alice@example.com ", REQUEST);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.html())
                .contains("Bitte sehen Sie in Ihr Postfach")
                .doesNotContain("alice");
        assertThat(subjects).containsExactly("alice@example.com");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void sendLinkShouldAskAgainWhenNothingWasEntered(String subject) {
        PageAnswer answer = pages.sendLink(subject, REQUEST);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.html()).contains("Bitte füllen Sie dieses Feld aus.");
        assertThat(subjects).isEmpty();
    }

    @Test
    void sendLinkShouldAskForPatienceWhenItIsAskedTooOften() {
        pages.limits = new Limits(new ProblemException(ProblemType.RATE_LIMITED, "Slow down."));

        PageAnswer answer = pages.sendLink("alice@example.com", REQUEST);

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.html()).contains("Das war etwas zu oft.");
        assertThat(subjects).isEmpty();
    }

    private final class RecordingForgotPassword extends ForgotPasswordService {

        @Override
        public void mailLinks(String subject) {
            subjects.add(subject);
        }
    }

    private static final class Limits extends RateLimitService {

        private final ProblemException refusal;

        private Limits(ProblemException refusal) {
            this.refusal = refusal;
        }

        @Override
        public void use(RateLimit limit, String subject) {
            if (refusal != null) {
                throw refusal;
            }
        }
    }
}
