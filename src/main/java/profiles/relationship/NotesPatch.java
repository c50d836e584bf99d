package profiles.relationship;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import profiles.problem.ProblemException;

/** The members of a request that change one's own notes; what isn't there stays. */
record NotesPatch(JsonObject body) {

    static final NotesPatch NOTHING = new NotesPatch(JsonValue.EMPTY_JSON_OBJECT);

    private static final String TRUST = "trust";
    private static final String HIDDEN = "hiddenInHome";

    boolean isEmpty() {
        return !body.containsKey(TRUST) && !body.containsKey(HIDDEN);
    }

    /**
     * @throws ProblemException 400 for an unknown word
     */
    Notes apply(Notes notes) {
        Notes trusted = body.containsKey(TRUST) ? notes.withTrust(trust()) : notes;
        return body.containsKey(HIDDEN) ? trusted.withHiddenInHome(hidden()) : trusted;
    }

    private Trust trust() {
        JsonValue value = body.get(TRUST);
        if (value == JsonValue.NULL) {
            return null;
        }
        return Optional.of(value)
                .filter(JsonString.class::isInstance)
                .flatMap(word -> Trust.ofWord(((JsonString) word).getString()))
                .orElseThrow(() -> refusal(TRUST, "must be \"always\", \"never\" or null"));
    }

    private boolean hidden() {
        JsonValue value = body.get(HIDDEN);
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            throw refusal(HIDDEN, "must be true or false");
        }
        return value == JsonValue.TRUE;
    }

    private static ProblemException refusal(String member, String expected) {
        return ProblemException.invalid("/" + member, "invalid", expected);
    }
}
