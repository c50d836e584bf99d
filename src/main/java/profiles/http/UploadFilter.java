package profiles.http;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import profiles.image.ImageType;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/**
 * Takes a picture in before any thread works on the request: it arrives without blocking (Servlet
 * 6.0, non-blocking IO) and goes to disk. Only from somebody known; what strangers send is not even
 * read, as no call lets them upload; nor is what says that it is of a kind nobody can decode.
 */
public class UploadFilter extends HttpFilter {

    /** Longest body of an image, 16 MiB. */
    public static final int MAX_BYTES = 16_777_216;

    private static final Set<String> METHODS = Set.of("PUT", "POST", "PATCH");
    private static final String IMAGE = "image/";
    private static final Duration ARRIVAL = Duration.ofMinutes(3);

    private final transient UploadSlots slots = new UploadSlots();

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isUpload(request)) {
            chain.doFilter(request, response);
        } else if (request.getDispatcherType() == DispatcherType.ASYNC) {
            goOn(request, response, chain);
        } else if (request.getUserPrincipal() == null || !RequestWithBody.isIn(request)) {
            chain.doFilter(request, response);
        } else if (ImageType.named(request.getContentType()).isEmpty()) {
            UnreadBody.passBy(request, response, chain);
        } else {
            takeIn(request, response);
        }
    }

    private static void goOn(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(RequestWithBody.withNone(request), response);
        } finally {
            if (!request.isAsyncStarted()) {
                Upload.of(request).close();
            }
        }
    }

    /** Whether a request brings an image, as far as it says. */
    static boolean isUpload(HttpServletRequest request) {
        String type = request.getHeader("Content-Type");
        return type != null
                && METHODS.contains(request.getMethod())
                && type.strip().toLowerCase(Locale.ROOT).startsWith(IMAGE)
                && BodyTypeFilter.isMediaType(type);
    }

    private void takeIn(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            Upload upload = open(request);
            await(request, response, upload);
        } catch (IOException | RuntimeException refusal) {
            ProblemWriter.write(request, response, refusal);
            if (request.isAsyncStarted()) {
                request.getAsyncContext().complete();
            }
        }
    }

    private Upload open(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MAX_BYTES) {
            throw tooLarge();
        }
        String person = request.getRemoteUser();
        slots.take(person);
        try {
            var directory = (File) getServletContext().getAttribute(ServletContext.TEMPDIR);
            return Upload.into(directory, request.getContentType(), () -> slots.release(person));
        } catch (IOException | RuntimeException e) {
            slots.release(person);
            throw e;
        }
    }

    private static void await(
            HttpServletRequest request, HttpServletResponse response, Upload upload)
            throws IOException {
        try {
            AsyncContext context = request.startAsync(request, response);
            context.addListener(new UploadEnd(upload));
            BodyReading.begin(context, ARRIVAL, upload);
        } catch (IOException | RuntimeException e) {
            upload.close();
            throw e;
        }
    }

    static ProblemException tooLarge() {
        return new ProblemException(
                        ProblemType.TOO_LARGE, "An image may have " + MAX_BYTES + " bytes at most.")
                .withHeader("Connection", "close");
    }
}
