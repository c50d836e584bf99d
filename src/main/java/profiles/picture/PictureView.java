package profiles.picture;

import profiles.http.Envelope;
import profiles.http.Enveloped;

/**
 * A picture as its place shows it now.
 *
 * @param profilePic a path a browser can load; null for a cover
 * @param coverPic a path a browser can load; null for a profile picture
 */
public record PictureView(String profilePic, String coverPic, String fileId) implements Enveloped {

    /** The reference has the id beside the data, too. */
    @Override
    public Envelope envelope(Object time, String reqId) {
        return new Envelope(this, null, fileId, time, reqId);
    }
}
