package profiles.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import profiles.config.DatabaseSettings;

class ProfilesDataSourceTest {

    private static final String URL = "jdbc:postgresql://127.0.0.1:1/profiles";

    @Test
    @Timeout(10)
    void connectingShouldFailSoonWhenTheDatabaseHangs() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var source = source(URL.replace(":1/", ":" + silent.getLocalPort() + "/"), true);

            assertThatThrownBy(source::getConnection).matches(DatabaseFailure::isUnavailable);
            assertThatThrownBy(source::getConnection).hasMessage("The database hung a moment ago");
        }
    }

    @Test
    void migrationShouldHaveNoLimits() {
        ProfilesDataSource source = source(URL, false);

        assertThat(source.getSocketTimeout()).isZero();
        assertThat(source.getOptions()).isNull();
    }

    @Test
    void limitsOfTheUrlShouldStay() {
        var source = source(URL + "?socketTimeout=9&options=-c%20statement_timeout=8s", true);

        assertThat(source.getSocketTimeout()).isEqualTo(9);
        assertThat(source.getOptions()).isEqualTo("-c statement_timeout=8s");
    }

    private static ProfilesDataSource source(String url, boolean limited) {
        var settings = new DatabaseSettings(url, Optional.of("alice"), Optional.of("secret"));
        return new ProfilesDataSource(settings, limited);
    }
}
