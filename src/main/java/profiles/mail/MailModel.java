package profiles.mail;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import profiles.database.JsonColumn;

/** The variables of a mail as they are stored: one flat JSON object of strings. */
record MailModel(Map<String, String> variables) {

    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

    static MailModel parse(String column) {
        JsonObject object = JsonColumn.parse(column);
        Map<String, String> variables = new LinkedHashMap<>();
        object.keySet().forEach(name -> variables.put(name, object.getString(name)));
        return new MailModel(variables);
    }

    String json() {
        var object = BUILDERS.createObjectBuilder();
        variables.forEach(object::add);
        return object.build().toString();
    }
}
