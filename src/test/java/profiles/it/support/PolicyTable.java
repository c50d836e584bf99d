package profiles.it.support;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code who-sees-what.txt}: tables by name, each with its columns in the first line. */
public record PolicyTable(Map<String, Section> sections) {

    private static final Path FILE = Path.of("src/test/resources/who-sees-what.txt");

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    /** A table; each row has its cells by column. */
    public record Section(List<String> columns, List<Map<String, String>> rows) {}

    public static PolicyTable read() {
        try {
            var sections = new LinkedHashMap<String, Section>();
            Section current = null;
            for (String line : Files.readAllLines(FILE)) {
                if (line.startsWith("[")) {
                    current = new Section(new ArrayList<>(), new ArrayList<>());
                    sections.put(line.substring(1, line.length() - 1), current);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    add(current, cells(line));
                }
            }
            return new PolicyTable(sections);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Section section, List<String> cells) {
        if (section.columns().isEmpty()) {
            section.columns().addAll(cells);
            return;
        }
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < section.columns().size(); i++) {
            row.put(section.columns().get(i), cells.get(i));
        }
        section.rows().add(row);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).toList();
    }

    public Section section(String name) {
        return sections.get(name);
    }

    /** The names of the sections about profiles, {@code "person: active"} and so on. */
    public List<String> states() {
        return sections.keySet().stream().filter(name -> name.contains(": ")).toList();
    }

    /** One field of each marker, with its title and a place in the sections, as far as seen. */
    public JsonObject fieldsSeenAs(String audience) {
        JsonObjectBuilder x = JSON.createObjectBuilder();
        List<String> seen = new ArrayList<>();
        for (Map<String, String> row : section("fields").rows()) {
            if (row.get(audience).equals("yes")) {
                String name = "for-" + row.get("marker");
                seen.add(name);
                add(x, name, row.get("marker"));
            }
        }
        return x.add("sections", String.join(",", seen)).build();
    }

    private static void add(JsonObjectBuilder x, String name, String marker) {
        x.add(name, "value").add(name + ".title", "title");
        if (!marker.equals("none")) {
            x.add(name + ".vis", marker);
        }
    }
}
