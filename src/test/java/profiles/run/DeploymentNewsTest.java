package profiles.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeploymentNewsTest {

    private static final String DEPLOYED =
            "[INFO] profiles was successfully deployed in 2,355 milliseconds.";
    private static final String GAVE_UP = "[SEVERE] [] Exception while loading the app";
    private static final String READY = "[INFO] Payara Micro 6.2025.10 (build 42) ready in 5 (ms)";

    @Test
    void failureShouldBeTheRootOfTheLastTraceWhenTheServerGaveUp() {
        var failure =
                read(
                        DEPLOYED,
                        "jakarta.ejb.EJBException: Initialization failed for Singleton Start",
                        "Caused by: jakarta.ejb.CreateException: Initialization failed",
                        "Caused by: profiles.config.SettingException: The setting x is missing.",
                        GAVE_UP);

        assertThat(failure).contains("The setting x is missing.");
    }

    @Test
    void failureShouldNameThePlaceWhenAConnectionWasRefused() {
        var failure =
                read(
                        DEPLOYED,
                        "Caused by: org.postgresql.util.PSQLException: Connection to db:1 refused.",
                        "Caused by: java.net.ConnectException: Connection refused",
                        GAVE_UP);

        assertThat(failure).contains("Connection to db:1 refused.");
    }

    @Test
    void failureShouldBeKnownWhenTheServerIsReadyWithoutTheService() {
        var failure = read("Caused by: java.lang.IllegalStateException: WELD-001408", READY);

        assertThat(failure).contains("WELD-001408");
    }

    @Test
    void failureShouldBeAbsentWhenTheServiceIsDeployed() {
        var failure = read("Caused by: java.sql.SQLException: not yet", DEPLOYED, READY);

        assertThat(failure).isEmpty();
    }

    private static Optional<String> read(String... lines) {
        var news = new DeploymentNews();
        for (String line : lines) {
            news.read(line);
        }
        return news.failure();
    }
}
