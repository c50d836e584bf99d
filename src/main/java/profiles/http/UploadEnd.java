package profiles.http;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;

/** Lets go of an upload when its request is answered, however it came to that. */
final class UploadEnd implements AsyncListener {

    private final Upload upload;

    UploadEnd(Upload upload) {
        this.upload = upload;
    }

    @Override
    public void onComplete(AsyncEvent event) {
        upload.close();
    }

    /** JAX-RS starts another cycle, which forgets the listeners of the one before. */
    @Override
    public void onStartAsync(AsyncEvent event) {
        event.getAsyncContext().addListener(this);
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        // the end is still to come
    }

    @Override
    public void onError(AsyncEvent event) {
        // the end is still to come
    }
}
