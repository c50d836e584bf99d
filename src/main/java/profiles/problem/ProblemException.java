package profiles.problem;

import jakarta.ejb.ApplicationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A refusal on its way to the client. Thrown anywhere below a resource, it rolls the transaction
 * back and is answered as an RFC 9457 problem.
 */
@ApplicationException(rollback = true)
public class ProblemException extends RuntimeException {

    private final ProblemType type;
    private final transient List<FieldError> fields;
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    /**
     * @param detail one sentence for people; part of the answer, so it must not hold a secret
     */
    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    public ProblemException(ProblemType type, String detail, List<FieldError> fields) {
        super(detail, null, false, false);
        this.type = type;
        this.fields = List.copyOf(fields);
    }

    /**
     * A 400 for a single member of the body.
     *
     * @param message a sentence, or the end of one that begins with the member: {@code must be …}
     */
    public static ProblemException invalid(String pointer, String code, String message) {
        boolean sentence = Character.isUpperCase(message.charAt(0));
        String detail = sentence ? message : pointer.substring(1) + ": " + message;
        return new ProblemException(
                ProblemType.INVALID, detail, List.of(new FieldError(pointer, code, message)));
    }

    public ProblemException withHeader(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    public List<FieldError> fields() {
        return fields;
    }

    /** Headers the answer carries besides the usual ones, such as {@code Retry-After}. */
    public Map<String, String> headers() {
        return Map.copyOf(headers);
    }
}
