package profiles.problem;

/**
 * Every refusal of the API: its HTTP status, the code clients switch on, and a title for people.
 */
public enum ProblemType {
    INVALID(400, "E-VAL-INVALID", "The request is not valid"),
    UNAUTHENTICATED(401, "E-AUTH-UNAUTH", "Valid credentials are needed"),
    FORBIDDEN(403, "E-AUTH-NOPERM", "Not allowed"),
    NOT_FOUND(404, "E-CORE-NOTFOUND", "Not found"),
    METHOD_NOT_ALLOWED(405, "E-CORE-METHOD", "This method is not supported here"),
    NOT_ACCEPTABLE(406, "E-CORE-ACCEPT", "None of the accepted media types can be produced"),
    REQUEST_TIMEOUT(408, "E-CORE-TIMEOUT", "The request took too long to arrive"),
    CONFLICT(409, "E-CORE-CONFLICT", "Conflict with the present state"),
    GONE(410, "E-CORE-GONE", "Permanently removed"),
    PRECONDITION_FAILED(412, "E-CORE-PRECOND", "The precondition does not hold"),
    TOO_LARGE(413, "E-VAL-TOOLARGE", "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "E-CORE-MEDIATYPE", "This media type is not supported here"),
    RANGE_NOT_SATISFIABLE(416, "E-CORE-RANGE", "This range is not there"),
    UNACCEPTABLE_PICTURE(422, "E-IMG-INVALID", "This is no acceptable picture"),
    RATE_LIMITED(429, "E-RATE-LIMITED", "Too many requests"),
    INTERNAL(500, "E-CORE-INTERNAL", "Internal error"),
    UNAVAILABLE(503, "E-SYS-UNAVAIL", "Temporarily unavailable");

    private final int status;
    private final String code;
    private final String title;

    ProblemType(int status, String code, String title) {
        this.status = status;
        this.code = code;
        this.title = title;
    }

    public int status() {
        return status;
    }

    /** The value of {@code error.code}. */
    public String code() {
        return code;
    }

    public String title() {
        return title;
    }
}
