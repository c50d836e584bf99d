package profiles.run;

/** The start can't go on; the message is one sentence for the person who typed the command. */
public class StartException extends RuntimeException {

    public StartException(String sentence) {
        super(sentence);
    }

    public StartException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
