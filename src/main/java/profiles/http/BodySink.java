package profiles.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import profiles.problem.ProblemException;

/** Where a body goes while it arrives. */
interface BodySink {

    /**
     * @param bytes used again for what comes next
     * @throws ProblemException 413 for more than the sink takes
     */
    void take(byte[] bytes, int length) throws IOException;

    /** All of it has come: leaves it with the request. */
    void complete(HttpServletRequest request);

    /** The rest of it will never come. */
    void abandon();
}
