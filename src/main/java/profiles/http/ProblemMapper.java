package profiles.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import profiles.problem.ProblemException;

/** The one mapper: every exception that leaves a resource becomes a problem document. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    @Context HttpServletRequest request;

    @Override
    public Response toResponse(Throwable failure) {
        ProblemException problem = Problems.from(failure);
        String reqId = Exchange.of(request).reqId();
        Response.ResponseBuilder response =
                Response.status(problem.type().status())
                        .type(ProblemBody.MEDIA_TYPE)
                        .entity(ProblemBody.of(problem, request.getRequestURI(), reqId));
        ProblemWriter.problemHeaders(problem).forEach(response::header);
        return response.build();
    }
}
