package profiles.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

@Execution(ExecutionMode.SAME_THREAD)
class ProblemsTest {

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    @BeforeAll
    static void keepQuiet() {
        LOG.setLevel(Level.OFF);
    }

    @AfterAll
    static void speakAgain() {
        LOG.setLevel(null);
    }

    @Test
    void problemShouldBeFoundBelowWhatTheContainersWrapAroundIt() {
        var problem = new ProblemException(ProblemType.CONFLICT, "Taken.");
        var wrapped = new EJBException(new ProcessingException(new RuntimeException(problem)));

        assertThat(Problems.from(wrapped)).isSameAs(problem);
    }

    @Test
    void refusalsOfTheServerShouldKeepTheirStatus() {
        assertThat(Problems.from(new NotFoundException()).type()).isEqualTo(ProblemType.NOT_FOUND);
        assertThat(Problems.from(new NotAcceptableException()).type())
                .isEqualTo(ProblemType.NOT_ACCEPTABLE);
        assertThat(Problems.from(new NotSupportedException()).type())
                .isEqualTo(ProblemType.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void wordsOfTheServerShouldNotBeRepeated() {
        var refusal = new NotFoundException("RESTEASY003210: could not find /secret");

        assertThat(Problems.from(refusal)).hasMessage("There is nothing here.");
    }

    @Test
    void methodNotAllowedShouldSayWhatIs() {
        ProblemException problem =
                Problems.from(new NotAllowedException("GET", new String[] {"PATCH"}));

        assertThat(problem.type()).isEqualTo(ProblemType.METHOD_NOT_ALLOWED);
        assertThat(problem.headers().get("Allow").split(", "))
                .containsExactlyInAnyOrder("GET", "HEAD", "PATCH");
    }

    @ParameterizedTest
    @CsvSource({
        "400, INVALID",
        "401, UNAUTHENTICATED",
        "411, INVALID",
        "413, TOO_LARGE",
        "418, INVALID",
        "500, INTERNAL",
        "502, INTERNAL",
        "503, UNAVAILABLE",
        "302, INTERNAL"
    })
    void statusShouldBecomeTheProblemNearestToIt(int status, ProblemType type) {
        assertThat(Problems.from(new WebApplicationException(status)).type()).isEqualTo(type);
    }

    @Test
    void lostDatabaseShouldBeUnavailable() {
        var failure = new PersistenceException(new SQLException("broken pipe", "08006"));

        assertThat(Problems.from(failure))
                .hasMessage("The service can't reach its database. Try again soon.")
                .returns(ProblemType.UNAVAILABLE, ProblemException::type);
    }

    @Test
    void bugShouldStayUnnamed() {
        var bug = new IllegalStateException("select * from account");

        assertThat(Problems.from(bug))
                .hasMessage("Something went wrong on our side. The reqId helps to find it.")
                .returns(ProblemType.INTERNAL, ProblemException::type);
    }

    @Test
    void searchShouldEndWhenCausesFormACircle() {
        var first = new RuntimeException("first");
        var second = new RuntimeException("second", first);
        first.initCause(second);

        assertThat(Problems.from(first).type()).isEqualTo(ProblemType.INTERNAL);
    }
}
