package profiles.picture;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletionStage;
import profiles.image.Rendition;
import profiles.image.SentImage;

/**
 * Where pictures are made of what people send, apart from the threads that answer requests: half of
 * the processors work here at most, in a part of the heap.
 */
@ApplicationScoped
public class PictureWorkshop {

    private static final double SHARE_OF_HEAP = 0.4;

    private Workbench bench;
    private MemoryBudget memory;

    @Resource ManagedThreadFactory threads;

    @PostConstruct
    void open() {
        Runtime machine = Runtime.getRuntime();
        int workers = Math.max(1, machine.availableProcessors() / 2);
        bench = new Workbench(this::thread, workers, Workbench.LONGEST_WAIT);
        memory = new MemoryBudget((long) (machine.maxMemory() * SHARE_OF_HEAP));
    }

    /** The system may or may not heed the priority. */
    private Thread thread(Runnable work) {
        Thread thread = threads.newThread(work);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }

    /**
     * The picture in all its sizes; fails as {@link SentImage} says, or with 503. The upload ends
     * with it, as the end of a request whose client is gone may go unnoticed.
     */
    public CompletionStage<Picture> render(SentPicture sent) {
        return bench.take(() -> Picture.of(sent.place(), renditions(sent)))
                .whenComplete((picture, failure) -> sent.upload().close());
    }

    private List<Rendition> renditions(SentPicture sent) {
        SentImage image = SentImage.inspect(sent.file(), sent.declared());
        return memory.spend(image.memory(), image::render);
    }

    @PreDestroy
    void close() {
        bench.close();
    }
}
