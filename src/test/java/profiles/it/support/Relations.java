package profiles.it.support;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import profiles.relationship.RelationshipVerb;

/** The verbs of relationships, on top of a driver that calls as somebody. */
public record Relations(ProfilesApi api) {

    /** The call itself, to be changed before it is sent. */
    public static Call call(String idTag, String body) {
        return Call.of("PATCH", path(idTag)).json(body);
    }

    public static Call call(String idTag, RelationshipVerb verb) {
        return call(idTag, "{\"relationship\": \"" + verb.word() + "\"}");
    }

    private static String path(String idTag) {
        return "/api/profiles/"
                + URLEncoder.encode(idTag, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** What came of it. */
    public Answer attempt(RelationshipVerb verb, String idTag) {
        return api.send(call(idTag, verb));
    }

    /** What the other one is now. */
    public JsonObject does(RelationshipVerb verb, String idTag) {
        return attempt(verb, idTag).expect(200).data();
    }

    /** A body as it is. */
    public Answer attempt(String body, String idTag) {
        return api.send(call(idTag, body));
    }
}
