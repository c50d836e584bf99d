package profiles.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShutdownTest {

    private final Shutdown shutdown = new Shutdown();
    private final List<String> ended = new ArrayList<>();

    @Test
    void serverShouldEndBeforeItsDatabase() {
        shutdown.open(() -> thing("database"));
        shutdown.open(() -> thing("server"));

        shutdown.run();

        assertThat(ended).containsExactly("server", "database");
    }

    @Test
    void databaseShouldEndWhenTheServerCannotBeEnded() {
        shutdown.open(() -> thing("database"));
        shutdown.open(
                () ->
                        () -> {
                            throw new IllegalStateException("stuck");
                        });

        shutdown.run();

        assertThat(ended).containsExactly("database");
    }

    @Test
    void nothingShouldStartWhenTheEndHasBegun() {
        shutdown.run();

        assertThatThrownBy(() -> shutdown.open(() -> thing("server")))
                .isInstanceOf(StartException.class);
    }

    private AutoCloseable thing(String name) {
        return () -> ended.add(name);
    }
}
