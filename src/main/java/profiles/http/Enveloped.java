package profiles.http;

/** An answer of which the envelope tells more than its data. */
public interface Enveloped {

    /**
     * @param time as the envelope is to have it
     */
    Envelope envelope(Object time, String reqId);
}
