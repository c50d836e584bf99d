package profiles.dns;

import java.net.InetAddress;
import java.util.List;

/**
 * What the DNS says about a name.
 *
 * @param addresses every A, then every AAAA record at the end of the chain
 * @param names the name asked for and every alias it led to, lower-case, without the trailing dot
 * @param failed whether a server refused, failed or kept silent, so that something may be missing
 */
public record Resolution(List<InetAddress> addresses, List<String> names, boolean failed) {

    public Resolution {
        addresses = List.copyOf(addresses);
        names = List.copyOf(names);
    }

    static Resolution nothing(boolean failed) {
        return new Resolution(List.of(), List.of(), failed);
    }
}
