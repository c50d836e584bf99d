package profiles.image;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * Watches how much this thread allocates, garbage included. A small file can make a decoder build
 * huge tables; it is ended long before the heap is.
 */
final class AllocationMeter {

    /** What the JVM counts for each thread; HotSpot and OpenJ9 know it. */
    private static final String COUNTER = "CurrentThreadAllocatedBytes";

    private final MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    private final long limit;

    private AllocationMeter(long allowance) {
        limit = allocated() + allowance;
    }

    /**
     * @param allowance in bytes
     */
    static AllocationMeter allowing(long allowance) {
        return new AllocationMeter(allowance);
    }

    boolean isOver() {
        return allocated() > limit;
    }

    /** 0 where the JVM does not count. */
    private long allocated() {
        try {
            var threads = new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME);
            return (Long) server.getAttribute(threads, COUNTER);
        } catch (JMException e) {
            return 0;
        }
    }
}
