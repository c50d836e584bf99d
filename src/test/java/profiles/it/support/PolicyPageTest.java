package profiles.it.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Run it with {@code -Dpage=write} to make the page anew. */
class PolicyPageTest {

    private static final Path PAGE = Path.of("src/docs/who-sees-what.md");

    private final PolicyTable table = PolicyTable.read();

    @Test
    void pageShouldSayWhatTheTableSays() throws IOException {
        String page = new PolicyPage(table).text();
        if ("write".equals(System.getProperty("page"))) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE)
                .as("make it anew with: mvn test -Dtest=PolicyPageTest -Dpage=write")
                .hasContent(page);
    }

    @Test
    void tableShouldKnowEveryKindOfViewerInEveryState() {
        assertThat(table.states()).hasSize(8);
        assertThat(table.states())
                .allSatisfy(
                        state ->
                                assertThat(column(table.section(state), "viewer"))
                                        .as(state)
                                        .isEqualTo(viewersOf(state.split(": ")[0])));
    }

    @Test
    void tableShouldExplainEveryCall() {
        List<String> calls = column(table.section("calls"), "column");

        assertThat(table.states())
                .allSatisfy(
                        state ->
                                assertThat(table.section(state).columns().stream().skip(1))
                                        .as(state)
                                        .isSubsetOf(calls));
    }

    private List<String> viewersOf(String type) {
        return table.section("viewers").rows().stream()
                .filter(row -> List.of(row.get("sees").split(" ")).contains(type))
                .map(row -> row.get("kind"))
                .toList();
    }

    private static List<String> column(PolicyTable.Section section, String name) {
        return section.rows().stream().map((Map<String, String> row) -> row.get(name)).toList();
    }
}
