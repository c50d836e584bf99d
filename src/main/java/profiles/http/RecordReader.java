package profiles.http;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import profiles.problem.FieldError;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/**
 * Makes a request record of a JSON object: first the JSON types are held against the record's
 * components, then JSON-B binds it, then Bean Validation judges the values.
 */
final class RecordReader {

    private static final Comparator<FieldError> BY_POINTER =
            Comparator.comparing(FieldError::pointer).thenComparing(FieldError::code);

    private RecordReader() {}

    static <T> T read(JsonObject json, Class<T> type, Validator validator) {
        List<FieldError> mismatches = mismatches(json, type);
        if (!mismatches.isEmpty()) {
            throw refusal(mismatches);
        }
        T record = JsonbProvider.JSONB.fromJson(json.toString(), type);
        Set<ConstraintViolation<T>> violations = validator.validate(record);
        if (!violations.isEmpty()) {
            throw refusal(
                    violations.stream().map(RecordReader::fieldError).sorted(BY_POINTER).toList());
        }
        return record;
    }

    private static ProblemException refusal(List<FieldError> fields) {
        String detail =
                fields.size() == 1
                        ? fields.get(0).pointer().substring(1) + ": " + fields.get(0).message()
                        : fields.size() + " members of the body are not valid.";
        return new ProblemException(ProblemType.INVALID, detail, fields);
    }

    private static List<FieldError> mismatches(JsonObject json, Class<?> type) {
        List<FieldError> mismatches = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            JsonValue value = json.get(component.getName());
            if (value != null && value != JsonValue.NULL && !fits(value, component.getType())) {
                mismatches.add(
                        new FieldError(
                                "/" + component.getName(),
                                "type",
                                "must be " + expected(component.getType())));
            }
        }
        return mismatches;
    }

    private static boolean fits(JsonValue value, Class<?> type) {
        return switch (value.getValueType()) {
            case STRING -> type == String.class || type.isEnum();
            case TRUE, FALSE -> type == Boolean.class;
            case NUMBER -> type == Integer.class && isInt((JsonNumber) value);
            case OBJECT -> type == JsonObject.class;
            default -> false;
        };
    }

    private static boolean isInt(JsonNumber number) {
        try {
            number.intValueExact();
            return true;
        } catch (ArithmeticException e) {
            return false;
        }
    }

    private static String expected(Class<?> type) {
        if (type == Boolean.class) {
            return "true or false";
        }
        if (type == Integer.class) {
            return "a whole number";
        }
        return type == JsonObject.class ? "an object" : "a string";
    }

    private static FieldError fieldError(ConstraintViolation<?> violation) {
        String pointer = "/" + violation.getPropertyPath().toString().replace('.', '/');
        String constraint =
                violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName();
        return new FieldError(pointer, code(constraint), violation.getMessage());
    }

    private static String code(String constraint) {
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> "required";
            case "Size" -> "length";
            default -> "invalid";
        };
    }
}
