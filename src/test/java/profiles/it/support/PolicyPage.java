package profiles.it.support;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The page for readers that is made of the {@link PolicyTable}. */
public record PolicyPage(PolicyTable table) {

    private static final String INTRODUCTION =
            """
            # Who sees what

            Made from `src/test/resources/who-sees-what.txt`; change it there. Every cell is tested over HTTP.

            ## The fields of `x`

            A field is seen by everybody unless `<field>.vis` says otherwise. Who is nearer to a profile sees all that those
            farther off see: everybody is at least `public`, whoever is signed in `verified`, whoever follows the profile
            `follower`, whoever is connected to it or belongs to the community `connected`, the person or the owner of the
            community `owner`. Any other marker means `owner`. With a field go its `<field>.title`, its `<field>.vis` and its
            entry in `sections`.
            """;

    /** The whole page as Markdown. */
    public String text() {
        var page = new StringBuilder(INTRODUCTION);
        add(page, table.section("fields"), Set.of());
        page.append("\n## Who looks\n");
        add(page, table.section("viewers"), Set.of("sees"));
        page.append("\n## The calls\n");
        add(page, table.section("calls"), Set.of());
        for (String state : table.states()) {
            page.append("\n## ").append(heading(state)).append('\n');
            add(page, table.section(state), Set.of());
        }
        return page.toString();
    }

    private static String heading(String state) {
        String[] words = state.split(": ");
        String article = words[1].matches("[aeiou].*") ? "An " : "A ";
        return article + words[1] + " " + words[0];
    }

    private static void add(
            StringBuilder page, PolicyTable.Section section, Set<String> withoutColumns) {
        List<String> columns =
                section.columns().stream().filter(name -> !withoutColumns.contains(name)).toList();
        page.append('\n').append(line(columns));
        page.append(line(columns.stream().map(name -> "---").toList()));
        for (Map<String, String> row : section.rows()) {
            page.append(line(columns.stream().map(row::get).toList()));
        }
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.equals("-") ? "–" : cell)
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
