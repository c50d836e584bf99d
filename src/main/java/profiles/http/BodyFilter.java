package profiles.http;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/**
 * Takes a body in before any thread works on the request. A body that is already there is simply
 * read; one that is still on its way arrives without blocking (Servlet 6.0, non-blocking IO), so a
 * slow client costs memory up to {@link #MAX_BYTES} and no thread. A body that is too large is
 * refused while it is read. Uploads are none of its business: see {@link UploadFilter}.
 */
public class BodyFilter extends HttpFilter {

    /** Longest body of JSON or of a form. */
    public static final int MAX_BYTES = 1_048_576;

    private static final Duration ARRIVAL = Duration.ofSeconds(10);

    /** The server sets no limit to the threads on which late bodies are worked on. */
    private static final int MOST_LATE_AT_WORK = 64;

    private final transient Semaphore lateAtWork = new Semaphore(MOST_LATE_AT_WORK);

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (UploadFilter.isUpload(request)) {
            chain.doFilter(request, response);
        } else if (request.getDispatcherType() == DispatcherType.ASYNC) {
            workOnLate(request, response, chain);
        } else if (request.getContentLengthLong() > MAX_BYTES) {
            ProblemWriter.write(request, response, tooLarge());
        } else if (!BodyTypeFilter.isMediaType(request.getHeader("Content-Type"))) {
            ProblemWriter.write(request, response, unknownType());
        } else if (!RequestWithBody.isIn(request)) {
            chain.doFilter(request, response);
        } else if (isHere(request)) {
            byte[] body = request.getInputStream().readNBytes(request.getContentLength());
            chain.doFilter(new RequestWithBody(request, body), response);
        } else {
            AsyncContext context = request.startAsync(request, response);
            BodyReading.begin(context, ARRIVAL, new BodyInMemory());
        }
    }

    private static boolean isHere(HttpServletRequest request) throws IOException {
        return request.getContentLength() > 0
                && request.getInputStream().available() >= request.getContentLength();
    }

    private void workOnLate(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!lateAtWork.tryAcquire()) {
            ProblemWriter.write(request, response, overloaded());
            return;
        }
        try {
            chain.doFilter(new RequestWithBody(request, BodyInMemory.of(request)), response);
        } finally {
            lateAtWork.release();
        }
    }

    static ProblemException tooLarge() {
        return new ProblemException(
                        ProblemType.TOO_LARGE, "A body may have " + MAX_BYTES + " bytes at most.")
                .withHeader("Connection", "close");
    }

    /** JAX-RS would call it a 400 before any of its filters is asked. */
    private static ProblemException unknownType() {
        return new ProblemException(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE, "The Content-Type is no media type.")
                .withHeader("Connection", "close");
    }

    private static ProblemException overloaded() {
        return new ProblemException(ProblemType.UNAVAILABLE, "Too busy. Try again soon.");
    }
}
