package profiles.seed;

/** The seeding can't go on; the message is one sentence for the person who typed the command. */
public class SeedException extends RuntimeException {

    public SeedException(String sentence) {
        super(sentence);
    }

    public SeedException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
