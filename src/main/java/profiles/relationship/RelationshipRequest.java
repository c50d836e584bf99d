package profiles.relationship;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import profiles.problem.ProblemException;

/**
 * What somebody wants to do about a relationship: a verb in {@code relationship}, or the same in
 * the reference's spelling, a letter in {@code status}; and what to note about the other one. Other
 * members are ignored.
 */
public record RelationshipRequest(JsonObject body) {

    private static final String RELATIONSHIP = "relationship";
    private static final String STATUS = "status";
    private static final String VERBS =
            Arrays.stream(RelationshipVerb.values())
                    .map(RelationshipVerb::word)
                    .collect(Collectors.joining(", "));

    /**
     * The deeds, in their order; the first one names the whole. None when there are only notes.
     *
     * @throws ProblemException 400 for anything else than one of both members with a known word
     */
    List<RelationshipVerb> verbs() {
        boolean reference = body.containsKey(STATUS);
        if (reference && body.containsKey(RELATIONSHIP)) {
            throw ProblemException.invalid(
                    "/status", "invalid", "can't be sent together with relationship");
        }
        if (!reference && !body.containsKey(RELATIONSHIP) && !notes().isEmpty()) {
            return List.of();
        }
        return reference ? ofStatus(body.get(STATUS)) : List.of(ofWord(body.get(RELATIONSHIP)));
    }

    /**
     * @throws ProblemException 400 for what can't be noted
     */
    NotesPatch notes() {
        var patch = new NotesPatch(body);
        patch.apply(Notes.NONE);
        return patch;
    }

    private static RelationshipVerb ofWord(JsonValue value) {
        if (value == null || value == JsonValue.NULL) {
            throw ProblemException.invalid("/relationship", "required", "is needed");
        }
        if (!(value instanceof JsonString word)) {
            throw ProblemException.invalid("/relationship", "type", "must be a string");
        }
        return RelationshipVerb.ofWord(word.getString())
                .orElseThrow(
                        () ->
                                ProblemException.invalid(
                                        "/relationship", "invalid", "must be one of " + VERBS));
    }

    private static List<RelationshipVerb> ofStatus(JsonValue value) {
        String letter = value instanceof JsonString text ? text.getString() : "";
        if (value == JsonValue.NULL || letter.equals("A")) {
            return List.of(RelationshipVerb.UNBLOCK, RelationshipVerb.UNMUTE);
        }
        return switch (letter) {
            case "B" -> List.of(RelationshipVerb.BLOCK);
            case "M" -> List.of(RelationshipVerb.MUTE);
            default ->
                    throw ProblemException.invalid(
                            "/status", "invalid", "must be \"A\", \"B\", \"M\" or null");
        };
    }
}
