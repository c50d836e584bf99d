package profiles.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import profiles.problem.ProblemException;

/** The error page of the WAR: what the container refuses itself leaves as a problem too. */
public class ErrorServlet extends HttpServlet {

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        ProblemException problem =
                failure instanceof Throwable thrown
                        ? Problems.from(thrown)
                        : Problems.ofStatus(status instanceof Integer code ? code : 500);
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        ProblemWriter.write(request, response, problem, String.valueOf(uri));
    }
}
