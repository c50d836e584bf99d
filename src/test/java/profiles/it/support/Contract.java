package profiles.it.support;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds every exchange against {@code openapi.yaml}. What the file doesn't describe, a path, a
 * status, a header, a member, fails the test that met it, in one line.
 */
public final class Contract {

    /** Answers any path may give, even one that isn't described. */
    private static final Map<Integer, String> FAILURES =
            Map.ofEntries(
                    Map.entry(400, "Invalid"),
                    Map.entry(401, "Unauthenticated"),
                    Map.entry(403, "Forbidden"),
                    Map.entry(404, "NotFound"),
                    Map.entry(405, "MethodNotAllowed"),
                    Map.entry(406, "NotAcceptable"),
                    Map.entry(408, "RequestTimeout"),
                    Map.entry(413, "TooLarge"),
                    Map.entry(415, "UnsupportedMediaType"),
                    Map.entry(429, "RateLimited"),
                    Map.entry(500, "Internal"),
                    Map.entry(503, "Unavailable"));

    private final ContractFile file;
    private final Set<String> exercised = ConcurrentHashMap.newKeySet();

    Contract(ContractFile file) {
        this.file = file;
    }

    /** The described operations no exchange has succeeded with yet. */
    public Set<String> unexercised() {
        return file.operations().stream()
                .map(Operation::toString)
                .filter(operation -> !exercised.contains(operation))
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    /** Checks an exchange with something the file describes. */
    void check(Answer answer) {
        Call call = answer.call();
        Operation operation =
                file.operation(call.method(), call.bare())
                        .orElseThrow(() -> drift(answer, "", "is not described"));
        String response = operation.response(answer.status());
        if (file.at(response).isMissingNode()) {
            throw drift(answer, "", "this status is not described: " + answer.excerpt());
        }
        new ResponseCheck(file, response, answer).run();
        if (answer.status() < 300) {
            checkRequest(operation, answer);
            exercised.add(operation.toString());
        }
    }

    /** Checks an exchange with something the file must not describe: a failure like all others. */
    void checkUndescribed(Answer answer) {
        Call call = answer.call();
        if (file.operation(call.method(), call.bare()).isPresent()) {
            throw drift(answer, "", "is described, but was called as if it were not");
        }
        String failure = FAILURES.get(answer.status());
        if (failure != null) {
            new ResponseCheck(file, "#/components/responses/" + failure, answer).run();
        } else if (answer.status() >= 400) {
            throw drift(answer, "", "no failure of this status is described");
        }
    }

    /** What was answered with success must have been asked as described. */
    private void checkRequest(Operation operation, Answer answer) {
        Call call = answer.call();
        queryNames(call).stream()
                .filter(name -> !operation.takes(name))
                .forEach(name -> fail(answer, "?" + name, "this parameter is not described"));
        boolean described = !file.at(operation.request()).isMissingNode();
        if (described) {
            new BodyCheck(file, operation.request(), answer, "request ")
                    .run(call.headers().get("Content-Type"), call.body());
        }
    }

    private static List<String> queryNames(Call call) {
        String query = URI.create(call.path()).getQuery();
        return query == null
                ? List.of()
                : Arrays.stream(query.split("&")).map(pair -> pair.split("=")[0]).toList();
    }

    private static void fail(Answer answer, String pointer, String what) {
        throw drift(answer, pointer, what);
    }

    /** One line: operation, status, pointer, what. */
    static AssertionError drift(Answer answer, String pointer, String what) {
        String line =
                List.of(answer.call().line(), String.valueOf(answer.status()), pointer, what)
                        .stream()
                        .filter(part -> !part.isEmpty())
                        .collect(joining(" "));
        return new AssertionError("contract: " + line);
    }
}
