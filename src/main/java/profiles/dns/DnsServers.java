package profiles.dns;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.ResolverConfig;
import org.xbill.DNS.SimpleResolver;

/**
 * The name servers, asked one after the other until one answers; over TCP when UDP is too small.
 */
class DnsServers {

    private static final Duration ATTEMPT_TIMEOUT = Duration.ofSeconds(1);

    private final List<SimpleResolver> attempts;

    /**
     * @param addresses the servers in order of preference; empty means the operating system's
     */
    DnsServers(List<InetSocketAddress> addresses) {
        List<SimpleResolver> servers =
                (addresses.isEmpty() ? ResolverConfig.getCurrentConfig().servers() : addresses)
                        .stream().map(DnsServers::server).toList();
        // a datagram may get lost: everyone is asked a second time
        attempts = Stream.concat(servers.stream(), servers.stream()).toList();
    }

    /** Empty when no server gave an answer before the deadline. */
    Optional<Message> ask(Name name, int type, Deadline deadline) {
        Message query = Message.newQuery(Record.newRecord(name, type, DClass.IN));
        return attempts.stream()
                .takeWhile(server -> !deadline.isOver())
                .flatMap(server -> ask(server, query, deadline).stream())
                .filter(DnsServers::isAnswer)
                .findFirst();
    }

    private static Optional<Message> ask(SimpleResolver server, Message query, Deadline deadline) {
        CompletableFuture<Message> answer =
                server.sendAsync(query, Runnable::run).toCompletableFuture();
        try {
            return Optional.of(answer.get(deadline.remainingNanos(), TimeUnit.NANOSECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException e) {
            return Optional.empty();
        }
    }

    private static boolean isAnswer(Message message) {
        return message.getRcode() == Rcode.NOERROR || message.getRcode() == Rcode.NXDOMAIN;
    }

    private static SimpleResolver server(InetSocketAddress address) {
        if (address.isUnresolved()) {
            throw new IllegalArgumentException(
                    "The name server " + address.getHostString() + " has no known address.");
        }
        SimpleResolver server = new SimpleResolver(address);
        server.setTimeout(ATTEMPT_TIMEOUT);
        return server;
    }
}
