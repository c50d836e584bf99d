package profiles.page;

import java.util.Map;
import profiles.http.ProblemWriter;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/** A page and what HTTP has to say about it. */
record PageAnswer(int status, String html, Map<String, String> headers) {

    private static final int OK = 200;

    static PageAnswer ok(String html) {
        return new PageAnswer(OK, html, Map.of());
    }

    static PageAnswer of(ProblemType problem, String html) {
        return new PageAnswer(problem.status(), html, Map.of());
    }

    static PageAnswer refusal(ProblemException refusal, String html) {
        return new PageAnswer(refusal.type().status(), html, ProblemWriter.problemHeaders(refusal));
    }
}
