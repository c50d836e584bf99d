package profiles.admin;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import profiles.problem.FieldError;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/** Reads the members of a patch and collects what is wrong with any of them. */
final class PatchMembers {

    private final JsonObject body;
    private final List<ProblemException> refusals = new ArrayList<>();

    PatchMembers(JsonObject body) {
        this.body = body;
    }

    /** Null for what is absent, and for what is not fit. */
    <T> T find(String member, Function<JsonValue, T> reading) {
        JsonValue value = body.get(member);
        if (value == null) {
            return null;
        }
        try {
            return reading.apply(value);
        } catch (ProblemException refusal) {
            refusals.add(refusal);
            return null;
        }
    }

    /**
     * @throws ProblemException 400 that names every member that was not fit
     */
    void requireFit() {
        if (refusals.isEmpty()) {
            return;
        }
        List<FieldError> fields =
                refusals.stream().flatMap(refusal -> refusal.fields().stream()).toList();
        String detail =
                fields.size() == 1
                        ? refusals.get(0).getMessage()
                        : fields.size() + " members of the body are not valid.";
        throw new ProblemException(ProblemType.INVALID, detail, fields);
    }
}
