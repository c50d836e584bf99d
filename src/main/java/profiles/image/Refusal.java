package profiles.image;

import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/** What is said of bytes that are no acceptable image; none of it repeats what they hold. */
final class Refusal {

    private Refusal() {}

    static ProblemException of(String detail) {
        return new ProblemException(ProblemType.UNACCEPTABLE_PICTURE, detail);
    }

    static ProblemException cutOff() {
        return of("The file is cut off.");
    }

    static ProblemException tooLate() {
        return of("The picture takes too long to read.");
    }

    static ProblemException corrupt() {
        return of("The file is broken.");
    }
}
