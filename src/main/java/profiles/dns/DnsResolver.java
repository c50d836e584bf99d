package profiles.dns;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.xbill.DNS.Name;
import org.xbill.DNS.NioClient;
import org.xbill.DNS.TextParseException;

/**
 * Looks names up in the DNS itself: no cache, no search path, no hosts file, and never longer than
 * a few seconds. Safe for many threads, of which a few may look up at the same time.
 */
public class DnsResolver implements AutoCloseable {

    private static final String SHUTDOWN_HOOK = "dnsjava.nio.register_shutdown_hook";
    private static final Duration TOTAL_TIMEOUT = Duration.ofSeconds(3);
    private static final Duration TURN_TIMEOUT = Duration.ofMillis(500);
    private static final int CONCURRENT_LOOKUPS = 8;

    private final Semaphore turns = new Semaphore(CONCURRENT_LOOKUPS);
    private final DnsServers servers;
    private volatile boolean closed;

    /**
     * @param servers the name servers in order of preference; empty means the operating system's
     */
    public DnsResolver(List<InetSocketAddress> servers) {
        // the hook would keep the class loader of an undeployed application alive
        if (System.getProperty(SHUTDOWN_HOOK) == null) {
            System.setProperty(SHUTDOWN_HOOK, "false");
        }
        this.servers = new DnsServers(servers);
    }

    /**
     * @param asciiName a domain name in its ASCII form; one that is none has no records
     */
    public Resolution resolve(String asciiName) {
        Deadline deadline = Deadline.in(TOTAL_TIMEOUT);
        try {
            Name name = Name.fromString(asciiName, Name.root);
            return resolve(name, deadline);
        } catch (TextParseException e) {
            return Resolution.nothing(false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Resolution.nothing(true);
        }
    }

    private Resolution resolve(Name name, Deadline deadline) throws InterruptedException {
        if (closed || !turns.tryAcquire(TURN_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)) {
            return Resolution.nothing(true);
        }
        try {
            return new AddressLookup(servers, name, deadline).run();
        } finally {
            turns.release();
        }
    }

    /** Ends the threads of the DNS library, which all resolvers of the application share. */
    @Override
    public void close() {
        closed = true;
        NioClient.close();
    }
}
