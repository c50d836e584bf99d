package profiles.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.page.PasswordForm.Kind;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;
import profiles.signin.LinkOwner;
import profiles.text.TestTexts;

class PasswordPagesTest {

    private static final PageRequest REQUEST =
            PageRequest.of("welcome/x", "de-AT, en;q=0.5", "192.0.2.0/24");

    private final FakeLinks links = new FakeLinks();
    private final PasswordPages pages = new PasswordPages();

    PasswordPagesTest() {
        var texts = TestTexts.with(Map.of());
        pages.links = links;
        pages.explanations = TestPages.explanations(texts);
        pages.pages = TestPages.of(texts);
    }

    @Test
    void openShouldShowTheFormWithoutUsingTheLink() {
        PageAnswer answer = pages.open(Kind.WELCOME, FakeLinks.WORKS, REQUEST);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.html())
                .contains("<h1>Welcome, Alice</h1>", "value=\"alice@example.com\"")
                .contains("autocomplete=\"new-password\"", "data-ref-id=\"Works_-1\"")
                .contains("href=\"../page/page.css?v=");
        assertThat(links.calls).isEmpty();
    }

    @Test
    void openShouldSpeakTheLanguageOfTheAccount() {
        links.owner = new LinkOwner("alice@example.com", "Alice", "hu");

        assertThat(pages.open(Kind.RESET, FakeLinks.WORKS, REQUEST).html())
                .contains("<html lang=\"hu\">", "<h1>Új jelszó választása</h1>");
    }

    @Test
    void deadLinkShouldOfferANewOneInTheLanguageOfTheReader() {
        PageAnswer answer = pages.open(Kind.RESET, "used", REQUEST);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.html())
                .contains("<html lang=\"de\">", "Dieser Link funktioniert nicht mehr")
                .contains("action=\"../reset\"", "id=\"signed-in\"");
    }

    @Test
    void saveShouldSetThePasswordAndSayHowToGoOn() {
        PageAnswer answer =
                pages.save(Kind.WELCOME, FakeLinks.WORKS, "correct horse battery", REQUEST);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.html()).contains("You can now sign in as alice@example.com");
        assertThat(links.calls).containsExactly("Works_-1 correct horse battery 192.0.2.0/24");
    }

    @Test
    void saveShouldTellWhatIsWrongWithThePasswordInTheReadersLanguage() {
        links.owner = new LinkOwner("alice@example.com", "Alice", "de");
        links.refusal = ProblemException.invalid("/newPassword", "common", "Too common.");

        PageAnswer answer = pages.save(Kind.WELCOME, FakeLinks.WORKS, "password1", REQUEST);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.html())
                .contains("aria-invalid=\"true\"", "Dieses Passwort ist zu leicht zu erraten.")
                .doesNotContain("password1", "Too common.");
    }

    @Test
    void saveShouldTellTheApisSentenceWhenItHasNoOther() {
        links.refusal = ProblemException.invalid("/newPassword", "novel", "Not <this> one.");

        assertThat(pages.save(Kind.WELCOME, FakeLinks.WORKS, "x", REQUEST).html())
                .contains("Not &lt;this&gt; one.");
    }

    @Test
    void saveShouldShowTheDeadLinkPageWhenTheLinkDiedMeanwhile() {
        links.refusal = ProblemException.invalid("/refId", "invalid", "Used.");

        PageAnswer answer = pages.save(Kind.WELCOME, FakeLinks.WORKS, "a good one", REQUEST);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.html()).contains("Dieser Link funktioniert nicht mehr");
    }

    @Test
    void saveShouldPassOnHowLongToWait() {
        links.refusal =
                new ProblemException(ProblemType.RATE_LIMITED, "Slow down.")
                        .withHeader("Retry-After", "30");

        PageAnswer answer = pages.save(Kind.WELCOME, FakeLinks.WORKS, "a good one", REQUEST);

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.headers()).containsEntry("Retry-After", "30");
        assertThat(answer.html()).contains("That was a bit often.");
    }

    @Test
    void openShouldAskForPatienceWhenLinksAreTriedTooOften() {
        links.refusalToFind = new ProblemException(ProblemType.RATE_LIMITED, "Slow down.");

        PageAnswer answer = pages.open(Kind.WELCOME, FakeLinks.WORKS, REQUEST);

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.html()).contains("Das war etwas zu oft.");
    }

    @Test
    void openShouldSayThatItIsOurFaultWhenTheDatabaseIsAway() {
        links.refusalToFind = new EJBException(new SQLException("broken pipe", "08006"));

        PageAnswer answer = pages.open(Kind.WELCOME, FakeLinks.WORKS, REQUEST);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headers()).containsKey("Retry-After");
        assertThat(answer.html()).contains("Das hat nicht geklappt, und es liegt an uns.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\" onfocus=\"alert(1)", "{{{refId}}}"})
    void hostileNamesAndTagsShouldStayText(String hostile) {
        links.owner = new LinkOwner(hostile, hostile, "en");

        assertThat(pages.open(Kind.WELCOME, FakeLinks.WORKS, REQUEST).html())
                .doesNotContain("<script>", "onfocus=\"", "Works_-1{{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "hu"})
    void noPageShouldNeedMoreThanThePolicyAllows(String lang) {
        links.owner = new LinkOwner("alice@example.com", "Alice", lang);
        var request = PageRequest.of("reset", lang, "192.0.2.0/24");

        assertThat(
                        Stream.of(
                                pages.open(Kind.WELCOME, FakeLinks.WORKS, request),
                                pages.open(Kind.RESET, FakeLinks.WORKS, request),
                                pages.open(Kind.RESET, "used", request),
                                pages.save(Kind.RESET, FakeLinks.WORKS, "a good one", request)))
                .allSatisfy(
                        page ->
                                assertThat(page.html())
                                        .contains("<html lang=\"" + lang + "\">")
                                        .doesNotContain("style=", "<style", "://", "{{")
                                        .doesNotContainPattern(" on\\w+=")
                                        .doesNotContainPattern("<script(?! src)"));
    }
}
