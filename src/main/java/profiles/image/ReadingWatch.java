package profiles.image;

import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.event.IIOReadWarningListener;

/** Ends a decoder when it is time, and hears what it complains about. */
final class ReadingWatch implements IIOReadProgressListener, IIOReadWarningListener {

    /** What the JDK says of a JPEG whose pixels end too early; it makes up the rest. */
    private static final String CUT_OFF = "premature end";

    private final Bounds bounds;
    private boolean late;
    private boolean cutOff;

    ReadingWatch(Bounds bounds) {
        this.bounds = bounds;
    }

    void requireComplete() {
        if (late) {
            throw Refusal.tooLate();
        }
        if (cutOff) {
            throw Refusal.cutOff();
        }
    }

    @Override
    public void warningOccurred(ImageReader source, String warning) {
        cutOff |= warning.toLowerCase(Locale.ROOT).contains(CUT_OFF);
    }

    @Override
    public void imageProgress(ImageReader source, float percentageDone) {
        if (bounds.isTimeOver()) {
            late = true;
            source.abort();
        }
    }

    @Override
    public void sequenceStarted(ImageReader source, int minIndex) {
        // one image only
    }

    @Override
    public void sequenceComplete(ImageReader source) {
        // one image only
    }

    @Override
    public void imageStarted(ImageReader source, int imageIndex) {
        // progress tells enough
    }

    @Override
    public void imageComplete(ImageReader source) {
        // the call returns
    }

    @Override
    public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {
        // none is read
    }

    @Override
    public void thumbnailProgress(ImageReader source, float percentageDone) {
        // none is read
    }

    @Override
    public void thumbnailComplete(ImageReader source) {
        // none is read
    }

    @Override
    public void readAborted(ImageReader source) {
        late = true;
    }
}
